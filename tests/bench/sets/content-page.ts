import { countSnippets, type SnippetCounts } from '../metrics/snippets.ts';
import { onOneLine, wordF1 } from '../metrics/words.ts';
import type { TaskOutcome } from '../pool/page-pool.ts';
import type { ContentAnswer } from '../tasks/read-content.ts';
import { keepsPrice } from './kept-price.ts';

/** A saved page with what is known of its content. */
export interface ContentRow {
  id: string;
  type: string;
  url: string | null;
  html: string;
  text?: string;
  withs?: string[];
  withouts?: string[];
  title?: string;
  author?: string;
  date?: string;
}

/** How one page was read; null where the set does not say what is right. */
export interface PageScore {
  row: ContentRow;
  error: string;
  milliseconds: number;
  words: number | null;
  snippets: SnippetCounts | null;
  title: boolean | null;
  author: boolean | null;
  date: boolean | null;
  /** Whether the amount a product page shows first is in the text read. */
  price: boolean | null;
}

/** Share of common words from which two author lines name the same people. */
const SAME_AUTHOR = 0.8;
const DAY = 86_400_000;

const foldTitle = (text: string): string =>
  onOneLine(text)
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-');

function isSameDay(given: string, expected: string): boolean {
  const wanted = expected.slice(0, 10);
  const instant = new Date(given);
  const day =
    given === '' || Number.isNaN(instant.getTime())
      ? given.slice(0, 10)
      : instant.toISOString().slice(0, 10);
  return day === wanted || Math.abs(Date.parse(day) - Date.parse(wanted)) <= DAY;
}

/** Scores one page against what is known of it. A page that failed is scored as an empty answer. */
export function judgePage(row: ContentRow, outcome: TaskOutcome<ContentAnswer>): PageScore {
  const answer = outcome.answer ?? { text: '', title: '', author: '', date: '' };
  const { text, withs, withouts = [], title, author, date } = row;
  return {
    row,
    error: outcome.error,
    milliseconds: outcome.milliseconds,
    words: text === undefined ? null : wordF1(answer.text, text),
    snippets: withs ? countSnippets(answer.text, withs, withouts) : null,
    title: title ? foldTitle(answer.title) === foldTitle(title) : null,
    author: author ? wordF1(answer.author, author) >= SAME_AUTHOR : null,
    date: date ? isSameDay(answer.date, date) : null,
    price: row.type === 'product' && text ? keepsPrice(text, answer.text) : null,
  };
}
