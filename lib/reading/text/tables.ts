import type { PageTable } from '../../market/index.ts';
import { field } from '../cut.ts';
import { isHidden, selfAndAncestors } from '../regions.ts';

const MOST_TABLES = 50;
const MOST_ROWS = 200;
const MOST_CELLS = 50;
const LONGEST_CELL = 500;
/** Most cells of a page, all tables together: what a reader compares, and what a message carries. */
const MOST_CELLS_OF_PAGE = 5000;

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((child) => /^t[dh]$/.test(child.localName)).slice(0, MOST_CELLS);

const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].slice(0, MOST_ROWS + 1);

const isHeader = (row: Element) => {
  const cells = cellsOf(row);
  return (
    cells.length > 0 &&
    (row.closest('thead') !== null || cells.every((cell) => cell.localName === 'th'))
  );
};

/** A table that lays out the page instead of holding data. */
function isLayout(table: Element): boolean {
  const role = table.getAttribute('role');
  return role === 'presentation' || role === 'none' || table.querySelector('table, form') !== null;
}

function toTable(table: Element): PageTable | null {
  const rows = rowsOf(table);
  const [first] = rows;
  const header = first && isHeader(first) ? first : null;
  const texts = (row: Element) => cellsOf(row).map((cell) => field(cell.textContent, LONGEST_CELL));
  const body = rows
    .filter((row) => row !== header)
    .map(texts)
    .filter((cells) => cells.some(Boolean))
    .slice(0, MOST_ROWS);
  const isData = body.some((cells) => cells.length > 1);
  if (!isData || (!header && body.length < 2)) return null;
  return {
    caption: field(table.querySelector('caption')?.textContent, LONGEST_CELL),
    header: header ? texts(header) : [],
    rows: body,
  };
}

/** The first rows of a table that hold in `room` cells; null when its header leaves none for a row. */
function withinRoom(table: PageTable, room: number): PageTable | null {
  let left = room - table.header.length;
  const past = table.rows.findIndex((row) => (left -= row.length) < 0);
  const rows = past < 0 ? table.rows : table.rows.slice(0, past);
  return rows.length > 0 ? { ...table, rows } : null;
}

const cellCount = ({ header, rows }: PageTable) =>
  rows.reduce((count, row) => count + row.length, header.length);

/**
 * The data tables of a page, cells as text; layout and hidden tables are left out. Past 5,000 cells,
 * rows are left out, and the tables that follow when there is no room for them.
 */
export function readTables(document: Document): PageTable[] {
  const kept: PageTable[] = [];
  let room = MOST_CELLS_OF_PAGE;
  for (const element of document.querySelectorAll('table')) {
    if (kept.length === MOST_TABLES || room <= 0) break;
    if (isLayout(element) || [...selfAndAncestors(element)].some(isHidden)) continue;
    const read = toTable(element);
    const table = read && withinRoom(read, room);
    if (!table) continue;
    kept.push(table);
    room -= cellCount(table);
  }
  return kept;
}
