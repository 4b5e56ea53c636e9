import { foldText } from '../../pricing/text-folding.ts';
import { oneLine } from '../cut.ts';
import { metaOf, type PageMeta } from '../meta-content.ts';
import { mainHeading } from './near-title.ts';
import { spacedText } from './spaced-text.ts';

/** What a title is joined to its site with: `Title | Site`, `Title – Site`. A colon joins subtitles. */
const JOINT = /\s+[|–—·•»-]\s+|\s*[|»]\s*/;
/** A heading with at least this share of its words in the title is the same title, better written. */
const SAME_TITLE = 0.5;
const SHORTEST_NAME = 4;
/** A site's own segment may add this many letters to its name: `Acme Blog`, `Acme Deutschland`. */
const ADDED_LETTERS = 12;
const LONGEST_TITLE = 1000;
/** The mark that documentation sites put after a heading for its own link. */
const PERMALINK = /\s*[¶#§]$/;

const letters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (text: string): Set<string> =>
  new Set(
    foldText(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 200),
  );

/** The share of a text's words that another one has, 0 to 1; null when either has none. */
export function wordsShared(text: string, other: string): number | null {
  const [own, others] = [wordsOf(text), wordsOf(other)];
  if (own.size === 0 || others.size === 0) return null;
  return [...own].filter((word) => others.has(word)).length / own.size;
}

/** The site's names as letters: as it declares them, and the telling label of its host. */
function siteNames(siteName: string, url: string): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const label =
    host
      .split('.')
      .slice(0, -1)
      .sort((a, b) => b.length - a.length)[0] ?? '';
  return [siteName, label, host].map(letters).filter(Boolean);
}

/** Whether a segment of a title names the site rather than the page. */
function isSiteName(segment: string, names: string[]): boolean {
  const own = letters(segment);
  return names.some((name) => {
    if (own === name) return true;
    if (own.length >= SHORTEST_NAME && name.includes(own)) return true;
    return (
      name.length >= SHORTEST_NAME && own.includes(name) && own.length < name.length + ADDED_LETTERS
    );
  });
}

/** The first segment of a joined title that is not the site's name. */
function withoutSite(title: string, names: string[]): string {
  const segments = title.split(JOINT).filter((segment) => segment.trim() !== '');
  const own = segments.find((segment) => !isSiteName(segment, names));
  return oneLine(own ?? segments[0] ?? title);
}

/**
 * The name of the page itself. The document's title without the site's name, unless the main heading
 * says the same in its own words: the heading is what the reader sees, and a title is often padded
 * for search engines.
 */
export function titleOf(document: Document, meta: PageMeta, siteName: string, url: string): string {
  const shared = metaOf(meta, 'og:title', 'twitter:title');
  const whole = oneLine(document.title) || shared;
  const element = mainHeading(document);
  const heading = oneLine((element && spacedText(element, LONGEST_TITLE, 'blocks')) ?? '').replace(
    PERMALINK,
    '',
  );
  const names = siteNames(siteName, url);
  if (!whole) return heading;
  if (heading && !isSiteName(heading, names)) {
    const share = Math.max(wordsShared(heading, whole) ?? 0, wordsShared(heading, shared) ?? 0);
    if (share >= SAME_TITLE) return heading;
  }
  // A shared title that the document's one only adds to is the page's own name.
  const isShorter =
    shared !== '' && shared.length < whole.length && wordsShared(shared, whole) === 1;
  return withoutSite(isShorter ? shared : whole, names) || heading;
}
