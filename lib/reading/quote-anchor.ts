import { indexText, placeAt } from './text-index.ts';

/** An excerpt with the text around it, enough to find it again after the page has changed. */
export interface QuoteAnchor {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Characters of context on each side: the length the W3C's text quote selectors commonly use. */
const CONTEXT = 64;
const LONGEST_EXACT = 10_000;

const collapse = (text: string) => text.replace(/[\s\u00a0\u202f\u200b]+/g, ' ');

/** The anchor of `text.slice(start, end)`, cut to the sizes evidence allows. */
export function anchorInText(text: string, start: number, end: number): QuoteAnchor {
  const last = Math.min(end, start + LONGEST_EXACT);
  return {
    exact: text.slice(start, last),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(last, last + CONTEXT),
  };
}

/** How many characters agree, from the excerpt outwards. */
function agreement(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

const reversed = (text: string) => Array.from(text).reverse().join('');

function score(text: string, start: number, anchor: QuoteAnchor): number {
  const end = start + anchor.exact.length;
  const before = reversed(text.slice(Math.max(0, start - CONTEXT), start).trimEnd());
  const after = text.slice(end, end + CONTEXT).trimStart();
  return (
    agreement(before, reversed(anchor.prefix.trimEnd())) +
    agreement(after, anchor.suffix.trimStart())
  );
}

/** Places in `text` where the excerpt stands; none when it is blank. */
function occurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  if (!exact.trim()) return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) found.push(at);
  return found;
}

/** Where an anchor stands in a text whose spaces are collapsed: the place whose surroundings agree most. */
function findCollapsed(text: string, anchor: QuoteAnchor): number {
  const places = occurrences(text, anchor.exact);
  const scored = places.map((place) => ({ place, score: score(text, place, anchor) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.place ?? -1;
}

const collapsed = (anchor: QuoteAnchor): QuoteAnchor => ({
  exact: collapse(anchor.exact).trim(),
  prefix: collapse(anchor.prefix),
  suffix: collapse(anchor.suffix),
});

/** Finds an anchor in a text again, spaces set apart; null when the excerpt is gone. */
export function findInText(
  text: string,
  anchor: QuoteAnchor,
): { start: number; end: number } | null {
  const origins: number[] = [];
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = collapse(text.charAt(index));
    if (character === ' ' && plain.endsWith(' ')) continue;
    plain += character;
    origins.push(index);
  }
  const wanted = collapsed(anchor);
  const start = findCollapsed(plain, wanted);
  if (start < 0) return null;
  const last = origins[start + wanted.exact.length - 1];
  const first = origins[start];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

/** The anchor of what a user selected on a page. */
export function anchorOfRange(range: Range): QuoteAnchor {
  const root = range.commonAncestorContainer.ownerDocument?.body ?? range.commonAncestorContainer;
  const around = (edge: 'before' | 'after') => {
    const other = range.cloneRange();
    if (edge === 'before') {
      other.setStart(root, 0);
      other.setEnd(range.startContainer, range.startOffset);
      return collapse(other.toString()).slice(-CONTEXT);
    }
    other.setStart(range.endContainer, range.endOffset);
    other.setEnd(root, root.childNodes.length);
    return collapse(other.toString()).slice(0, CONTEXT);
  };
  const exact = collapse(range.toString()).trim().slice(0, LONGEST_EXACT);
  return { exact, prefix: around('before'), suffix: around('after') };
}

/** The range of a page where an anchor stands, for "see on page"; null when the excerpt is gone. */
export function findOnPage(document: Document, anchor: QuoteAnchor): Range | null {
  if (!document.body) return null;
  const index = indexText(document.body);
  const wanted = collapsed(anchor);
  const start = findCollapsed(index.text, wanted);
  if (start < 0) return null;
  const first = placeAt(index, start);
  const last = placeAt(index, start + wanted.exact.length - 1);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
