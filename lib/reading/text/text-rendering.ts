import type { TextBlock } from '../../market/index.ts';
import { cut } from '../cut.ts';
import type { PageMap } from './page-map.ts';
import { placeBit } from './places.ts';

/** The main text and its blocks: each is a run of the text, none overlaps another. */
export interface RenderedText {
  text: string;
  blocks: TextBlock[];
}

/** A piece of text to be written, and what it is. */
export interface Piece {
  kind: TextBlock['kind'];
  level: number;
  text: string;
}

const SEPARATOR = '\n\n';
const CELL_SEPARATOR = ' | ';
/** A cell with more words than this is a column of the page, not a cell. */
const LONGEST_CELL = 60;
/** Most blocks of a reading, as its schema has it. */
const MOST_BLOCKS = 20_000;

const ITEM_TAGS = /^(?:li|dt|dd|option)$/;

function kindOf(map: PageMap, block: number): TextBlock['kind'] {
  if (map.headingLevels[block]! > 0) return 'heading';
  const { owner, isCode } = map.blocks[block]!;
  if (isCode) return 'code';
  if ((map.places[owner]! & placeBit('quote')) !== 0) return 'quote';
  const element = map.elements[owner]!;
  const parent = map.elements[element.parent];
  const isItem = ITEM_TAGS.test(element.tag) || (parent && ITEM_TAGS.test(parent.tag));
  return isItem ? 'item' : 'paragraph';
}

/** For each element, the nearest table row around it, or -1. */
function rowsOf({ elements }: PageMap): Int32Array {
  const rows = new Int32Array(elements.length);
  elements.forEach(({ tag, parent }, index) => {
    rows[index] = tag === 'tr' ? index : (rows[parent] ?? -1);
  });
  if (elements[0]?.tag !== 'tr') rows[0] = -1;
  return rows;
}

/** A row whose cells are each one short block is written on one line. */
function isOneLine(map: PageMap, row: number): boolean {
  const { first, end } = map.elements[row]!;
  const owners = new Set<number>();
  for (let block = first; block < end; block += 1) {
    if (map.measures[block]!.words > LONGEST_CELL || map.headingLevels[block]! > 0) return false;
    owners.add(map.blocks[block]!.owner);
  }
  return owners.size === end - first;
}

/** The kept blocks of a page as pieces: the cells of a table row become one. */
export function piecesOf(map: PageMap, kept: Uint8Array): Piece[] {
  const rows = rowsOf(map);
  const oneLine = new Map<number, boolean>();
  const pieces: Piece[] = [];
  let lastRow = -1;
  map.blocks.forEach(({ text, owner }, index) => {
    if (kept[index] !== 1) return;
    const row = rows[owner]!;
    if (row >= 0 && !oneLine.has(row)) oneLine.set(row, isOneLine(map, row));
    const isCell = row >= 0 && oneLine.get(row) === true;
    const last = pieces.at(-1);
    const cell = text.replaceAll('\n', ' ');
    if (isCell && row === lastRow && last) last.text += CELL_SEPARATOR + cell;
    else if (isCell) pieces.push({ kind: 'row', level: 0, text: cell });
    else pieces.push({ kind: kindOf(map, index), level: map.headingLevels[index]!, text });
    lastRow = isCell ? row : -1;
  });
  return pieces;
}

/** Writes pieces one after the other, at most `longest` characters, and says where each stands. */
export function renderText(pieces: readonly Piece[], longest: number): RenderedText {
  const blocks: TextBlock[] = [];
  const written: string[] = [];
  let length = 0;
  /** The open headings, by level: a block stands under the last one. */
  let section = -1;
  for (const { kind, level, text } of pieces) {
    const start = length === 0 ? 0 : length + SEPARATOR.length;
    if (start >= longest || blocks.length === MOST_BLOCKS) break;
    const shown = cut(text, longest - start);
    const end = start + shown.length;
    const above = level > 0 ? enclosing(blocks, section, level) : section;
    blocks.push({ kind, start, end, level, section: above });
    if (level > 0) section = blocks.length - 1;
    written.push(shown);
    length = end;
  }
  return { text: written.join(SEPARATOR), blocks };
}

/** The nearest heading above that is of a higher rank, following the sections upwards. */
function enclosing(blocks: readonly TextBlock[], from: number, level: number): number {
  let heading = from;
  while (heading >= 0 && blocks[heading]!.level >= level) heading = blocks[heading]!.section;
  return heading;
}

/** The headings a block stands under, outermost first, in words. */
export function headingPathOf(blocks: readonly TextBlock[], index: number, text: string): string[] {
  const path: string[] = [];
  let heading = blocks[index]?.section ?? -1;
  while (heading >= 0 && path.length < 10) {
    const block = blocks[heading];
    if (!block) break;
    path.unshift(text.slice(block.start, block.end));
    heading = block.section < heading ? block.section : -1;
  }
  return path;
}
