import { frameBody } from '../frame-body.ts';
import { ComputedMarks } from './computed-marks.ts';
import { FRAME_MARK, MARK_PREFIX } from './marks.ts';

/** A copy of a page as HTML, and whether all of it is there. */
export interface PageHtml {
  html: string;
  isWhole: boolean;
}

/** How much of a page is copied. */
export interface CopyLimits {
  /** Elements and texts. */
  mostNodes: number;
  /** Characters of HTML. */
  mostCharacters: number;
  /** Whether scripts that hold no data, and style sheets, are left out to save room. */
  isLean: boolean;
}

export const COPY_LIMITS: CopyLimits = {
  mostNodes: 200_000,
  mostCharacters: 24_000_000,
  isLean: false,
};

const DEEPEST_FRAME = 3;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements whose text a parser takes as it is: escaping would change it. */
const RAW_TEXT = new Set('script style xmp iframe noembed noframes noscript plaintext'.split(' '));

const escapeText = (text: string) =>
  text.replace(/[&<>\u00a0]/g, (character) => ESCAPES[character] ?? character);
const escapeValue = (value: string) =>
  value.replace(/[&"\u00a0]/g, (character) => ESCAPES[character] ?? character);
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

const DATA_SCRIPT = /json/i;

/** Left out of a lean copy: what runs or decorates, never what holds data. */
function isLeftOut(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'script') return !DATA_SCRIPT.test(element.getAttribute('type') ?? '');
  return tag === 'style' || tag === 'svg';
}

/** A node to write, or the end tag of one already opened. */
type Step =
  | { node: Node; isUnderHidden: boolean; isRaw: boolean; frames: number }
  | { end: string };

/** Writes one page; a generator of text would be slower than an array of pieces. */
class PageWriter {
  private readonly pieces: string[] = [];
  private readonly steps: Step[] = [];
  private readonly marks: ComputedMarks;
  private characters = 0;
  private nodes = 0;

  private readonly limits: CopyLimits;

  constructor(document: Document, limits: CopyLimits) {
    this.limits = limits;
    this.marks = new ComputedMarks(document);
    this.steps.push({
      node: document.documentElement,
      isUnderHidden: false,
      isRaw: false,
      frames: 0,
    });
  }

  write(): PageHtml {
    const { mostNodes, mostCharacters } = this.limits;
    let isWhole = true;
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      if ('end' in step) this.add(step.end);
      else if (this.nodes >= mostNodes || this.characters >= mostCharacters) isWhole = false;
      else this.writeNode(step);
    }
    return { html: this.pieces.join(''), isWhole };
  }

  private add(text: string): void {
    this.pieces.push(text);
    this.characters += text.length;
  }

  private writeNode(step: Extract<Step, { node: Node }>): void {
    const { node, isRaw } = step;
    this.nodes += 1;
    if (node.nodeType === 3)
      this.add(isRaw ? (node.nodeValue ?? '') : escapeText(node.nodeValue ?? ''));
    else if (node.nodeType === 1) this.writeElement(node as Element, step);
  }

  private writeElement(element: Element, step: Extract<Step, { node: Node }>): void {
    if (this.limits.isLean && isLeftOut(element)) return;
    const isHidden = !step.isUnderHidden && this.marks.isHidden(element);
    const isUnderHidden = step.isUnderHidden || isHidden;
    const body = step.frames < DEEPEST_FRAME ? frameBody(element) : null;
    const tag = body ? 'div' : element.localName;
    const frame: [string, string][] = body ? [[FRAME_MARK, '']] : [];
    this.add(
      `<${tag}${this.attributesOf(element, [...frame, ...this.marks.marksOf(element, isHidden)])}>`,
    );
    if (!body && VOID.has(tag)) return;
    this.steps.push({ end: `</${tag}>` });
    const inside = { isUnderHidden, isRaw: !body && RAW_TEXT.has(tag), frames: step.frames };
    if (body) {
      this.pushChildren(body, { ...inside, frames: step.frames + 1 });
      return;
    }
    const content = tag === 'template' ? (element as HTMLTemplateElement).content : element;
    this.pushChildren(content, inside);
    if (element.shadowRoot) {
      // A declared root comes first in its host.
      this.steps.push({ end: '</template>' });
      this.pushChildren(element.shadowRoot, inside);
      this.add('<template shadowrootmode="open">');
    }
  }

  private pushChildren(parent: Node, inside: Omit<Extract<Step, { node: Node }>, 'node'>): void {
    for (let child = parent.lastChild; child; child = child.previousSibling)
      this.steps.push({ node: child, ...inside });
  }

  private attributesOf(element: Element, marks: [string, string][]): string {
    let text = '';
    for (const { name, value } of element.attributes)
      if (!name.startsWith(MARK_PREFIX)) text += ` ${name}="${escapeValue(value)}"`;
    for (const [name, value] of marks) text += ` ${name}="${value}"`;
    return text;
  }
}

/**
 * The page as it stands, as HTML: what its scripts made of it, open shadow roots as declared ones,
 * frames of the same origin in place, and marks of what only a displayed page knows (`marks.ts`). The
 * page itself is never changed.
 */
export function pageHtml(document: Document, limits: CopyLimits = COPY_LIMITS): PageHtml {
  const { html, isWhole } = new PageWriter(document, limits).write();
  return { html: `${document.doctype ? '<!doctype html>' : ''}${html}`, isWhole };
}
