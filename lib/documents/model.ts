import type { Instant, Language } from '../market/index.ts';

/** A stretch of text inside a line. Texts are plain: a writer escapes them, nothing else does. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; text: string }
  /** Words of a page, verbatim: the writer puts the quotation marks of the language. */
  | { kind: 'quote'; text: string }
  /** Something a person still has to write: shown as such, never hidden. */
  | { kind: 'pending'; text: string }
  /** A call to a numbered source. */
  | { kind: 'noteRef'; source: number };

/** How a mark reads; the words say it too, never the colour alone. */
export type Tone = 'neutral' | 'accent' | 'good' | 'warning' | 'bad';

export interface Badge {
  text: string;
  tone: Tone;
}

/** A statement with what carries it: a line of the essentials, an entry of the diagnosis. */
export interface Claim {
  title: Inline[];
  badges: Badge[];
  /** Lines under the title; a label such as "For us" may be empty. */
  lines: { label: string; runs: Inline[] }[];
  /** Small print: strength, age. */
  foot: string;
}

export interface TableBlock {
  kind: 'table';
  caption: string;
  columns: { label: string; numeric: boolean }[];
  rows: Inline[][][];
}

export interface FigureBlock {
  kind: 'figure';
  /** Markup of one of our own charts; checked by the writer all the same. */
  svg: string;
  alt: string;
  caption: string;
  /** The same figures as a table: for readers who do not see the chart, and for text formats. */
  fallback: TableBlock;
}

/** A cell of a matrix such as a SWOT at a glance. */
export interface MatrixCell {
  title: string;
  tone: Tone;
  items: Inline[][];
}

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string; id: string }
  | { kind: 'paragraph'; runs: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  /** `level` is the heading level of each claim: one under the heading above. */
  | { kind: 'claims'; level: 3 | 4; items: Claim[] }
  | { kind: 'matrix'; caption: string; cells: MatrixCell[] }
  | TableBlock
  | FigureBlock
  | { kind: 'callout'; tone: Tone; runs: Inline[] };

/** A piece of a citation, in the order of its style. */
export interface CitationPart {
  kind: 'text' | 'title' | 'url';
  text: string;
}

/** A numbered source of a document: one dated capture of one page. */
export interface DocumentSource {
  number: number;
  citation: CitationPart[];
  url: string;
  accessedAt: Instant;
  /** Reliability of the publisher, in words. */
  grade: string;
  /** What the study keeps of the page; empty when nothing. */
  archivedNote: string;
}

/** A document, compiled once and written to every format. */
export interface VigieDocument {
  language: Language;
  title: string;
  subtitle: string;
  /** Shown large on a document made from fictional data; null otherwise. */
  watermark: { label: string; note: string } | null;
  meta: { label: string; value: string }[];
  blocks: Block[];
  sources: DocumentSource[];
  /** How the document was made and how to read it. */
  footer: string;
}

export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const strong = (value: string): Inline => ({ kind: 'strong', text: value });
export const quote = (value: string): Inline => ({ kind: 'quote', text: value });
