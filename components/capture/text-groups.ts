import type { PageReading, TextBlock } from '@/lib/market';

/** A run of text blocks shown as one element. */
export type TextGroup =
  /** `level` is the page's own; `depth` counts the headings it stands under, so that none is skipped. */
  | { kind: 'heading'; text: string; level: number; depth: number }
  | { kind: 'paragraph' | 'quote' | 'code'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; rows: string[][] };

/** What stands between the cells of a row in the text of a reading. */
const CELLS = /\t| \| /;

/** Items of one list or rows of one table: a longer run is cut in several, drawn one after the other. */
const LONGEST_RUN = 100;

const isWithin = (text: string, { start, end }: TextBlock): boolean =>
  start < end && end <= text.length;

/** The main text as elements to show: items that follow each other are a list, and rows a table. */
export function textGroups({ text, blocks }: Pick<PageReading, 'text' | 'blocks'>): TextGroup[] {
  const groups: TextGroup[] = [];
  const above: number[] = [];
  for (const block of blocks) {
    if (!isWithin(text, block)) continue;
    const words = text.slice(block.start, block.end);
    const last = groups.at(-1);
    switch (block.kind) {
      case 'heading':
        while ((above.at(-1) ?? 0) >= block.level) above.pop();
        groups.push({ kind: 'heading', text: words, level: block.level, depth: above.length });
        above.push(block.level);
        break;
      case 'item':
        if (last?.kind === 'list' && last.items.length < LONGEST_RUN) last.items.push(words);
        else groups.push({ kind: 'list', items: [words] });
        break;
      case 'row':
        if (last?.kind === 'table' && last.rows.length < LONGEST_RUN)
          last.rows.push(words.split(CELLS));
        else groups.push({ kind: 'table', rows: [words.split(CELLS)] });
        break;
      default:
        groups.push({ kind: block.kind, text: words });
    }
  }
  return groups;
}

/** The paragraphs of a text whose blocks were not kept. */
export const plainGroups = (text: string): TextGroup[] =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
