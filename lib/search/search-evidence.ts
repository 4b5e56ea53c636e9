import Fuse from 'fuse.js';
import type { Evidence } from '@/lib/market';
import { fold, wordsOf } from './fold.ts';
import { highlightRanges, type TextRange } from './highlight.ts';
import { likeliest } from './prefilter.ts';

/** Evidence with the names a user would search it by. */
export interface SearchableEvidence {
  evidence: Evidence;
  /** Title of its page. */
  title: string;
  companyName: string;
  /** Labels of its accepted themes, in the language of the interface. */
  themeLabels: readonly string[];
}

/** An answer, with what to highlight of each field; a mistyped word highlights nothing. */
export interface EvidenceHit<Row extends SearchableEvidence> {
  row: Row;
  /** In `evidence.text`. */
  text: TextRange[];
  title: TextRange[];
  companyName: TextRange[];
  /** One list a label. */
  themeLabels: TextRange[][];
}

/** fuse.js goes through every row: 4.9 s for 50,000 documents, under a frame for this many. */
const FUSE_LIMIT = 500;

/** Candidates kept of a longer list, re-ranked by fuse.js: 30 to 60 keep it under 50 ms. */
const CANDIDATES = 60;

/** fuse.js ignores accents by itself, but not ligatures: it is given the text both sides are compared in. */
const plain = (text: string): string => fold(text).text;

const textOf = ({ evidence, title, companyName, themeLabels }: SearchableEvidence): string =>
  [evidence.text, title, companyName, ...themeLabels, evidence.soWhat, evidence.note].join(' ');

/**
 * Evidence that answers a query, best first: every word of it, whatever the accents, its end, or one
 * letter typed wrong, in the text, the page's title, the company, the themes or the user's notes. An
 * empty query gives every row in the order it came.
 */
export function searchEvidence<Row extends SearchableEvidence>(
  rows: readonly Row[],
  query: string,
): EvidenceHit<Row>[] {
  const words = wordsOf(query);
  if (words.length === 0) return rows.map((row) => highlighted(row, words));
  const candidates = rows.length > FUSE_LIMIT ? likeliest(rows, query, textOf, CANDIDATES) : rows;
  const fuse = new Fuse(candidates, {
    keys: [
      { name: 'text', weight: 3, getFn: ({ evidence }) => plain(evidence.text) },
      { name: 'title', weight: 2, getFn: ({ title }) => plain(title) },
      { name: 'company', weight: 2, getFn: ({ companyName }) => plain(companyName) },
      { name: 'themes', weight: 1, getFn: ({ themeLabels }) => themeLabels.map(plain) },
      {
        name: 'notes',
        weight: 1,
        getFn: ({ evidence }) => plain(`${evidence.soWhat} ${evidence.note}`),
      },
    ],
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreLocation: true,
    threshold: 0.3,
  });
  return fuse.search(words.join(' ')).map(({ item }) => highlighted(item, words));
}

const highlighted = <Row extends SearchableEvidence>(
  row: Row,
  words: readonly string[],
): EvidenceHit<Row> => ({
  row,
  text: highlightRanges(row.evidence.text, words),
  title: highlightRanges(row.title, words),
  companyName: highlightRanges(row.companyName, words),
  themeLabels: row.themeLabels.map((label) => highlightRanges(label, words)),
});
