import type { PageTable } from '../market/index.ts';
import { field } from './cut.ts';
import { isHidden, selfAndAncestors } from './regions.ts';

const MOST_TABLES = 50;
const MOST_ROWS = 200;
const MOST_CELLS = 50;
const LONGEST_CELL = 500;

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

/** The data tables of a page, cells as text; layout and hidden tables are left out. */
export function readTables(document: Document): PageTable[] {
  return [...document.querySelectorAll('table')]
    .filter((table) => !isLayout(table) && ![...selfAndAncestors(table)].some(isHidden))
    .map(toTable)
    .filter((table) => table !== null)
    .slice(0, MOST_TABLES);
}
