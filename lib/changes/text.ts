import type { ChangeFinding } from '../market/index.ts';
import { pageFinding } from './finding.ts';
import { keptShare } from './kept-share.ts';
import { countWords, foldLine, isDateOrCounter, maskVolatile } from './lines.ts';
import { pairLines, type LinePair } from './pair-lines.ts';
import { compareParagraphs } from './paragraph-changes.ts';

/** Thresholds of the comparison of texts. */
export interface CompareTextOptions {
  /** Under this share of kept words the text is said rewritten, not compared; 0.2 by default. */
  rewriteShare?: number;
  /** Most text findings given, the longest changes first; 30 by default. */
  maximumTextFindings?: number;
}

const REWRITE_SHARE = 0.2;
const MAXIMUM_TEXT_FINDINGS = 30;
/** Shorter texts change entirely by changing a sentence. */
const REWRITE_WORDS = 80;
/** A text that keeps less than this share of its length was probably cut by a bad reading. */
const LOSS_SHARE = 0.25;
/** Words of the headline of another article, in a block that shows others at each visit. */
const TEASER_WORDS = { least: 3, most: 16 };
const TEASERS_IN_A_BLOCK = 3;
/** A change of fewer words, that moves no figure, is a detail. */
const MINOR_WORDS = 4;

const isTeaser = (line: string): boolean => {
  const words = countWords(line);
  return (
    words >= TEASER_WORDS.least &&
    words <= TEASER_WORDS.most &&
    !/[.!;:]["»”’)]*$/u.test(line) &&
    !/[€$£¥%]/u.test(line)
  );
};

/** The lines of a block that shows other headlines at each visit: as many came as went. */
function findTeasers(pairs: readonly LinePair[]): Set<LinePair> {
  const gone = pairs.filter(({ before, after }) => after === '' && isTeaser(before));
  const come = pairs.filter(({ before, after }) => before === '' && isTeaser(after));
  const isBlock =
    Math.min(gone.length, come.length) >= TEASERS_IN_A_BLOCK &&
    Math.max(gone.length, come.length) <= 2 * Math.min(gone.length, come.length);
  return new Set(isBlock ? [...gone, ...come] : []);
}

function judge({ before, after }: LinePair): ChangeFinding['significance'] {
  const [old, now] = [foldLine(before), foldLine(after)];
  if (old !== '' && now !== '') {
    if (maskVolatile(old) === maskVolatile(now)) return isDateOrCounter(now) ? 'noise' : 'minor';
  } else if (maskVolatile(old + now).replaceAll(/[#\W]/gu, '') === '') return 'noise';
  if (/[€$£¥%]/u.test(old + now)) return 'notable';
  return Math.max(countWords(old), countWords(now)) < MINOR_WORDS ? 'minor' : 'notable';
}

const ORDER: readonly ChangeFinding['significance'][] = [
  'notable',
  'implausible',
  'minor',
  'noise',
];

/** What changed in the main text, paragraph by paragraph, the most telling first. */
export function compareText(
  before: string,
  after: string,
  options: CompareTextOptions = {},
): ChangeFinding[] {
  const { removed, added } = compareParagraphs(before, after);
  if (removed.length + added.length === 0) return [];
  const [oldWords, newWords] = [countWords(before), countWords(after)];
  if (oldWords >= REWRITE_WORDS && newWords < oldWords * LOSS_SHARE)
    return [pageFinding('rewrite', before, after, 'implausible')];
  if (
    Math.min(oldWords, newWords) >= REWRITE_WORDS &&
    keptShare(before, after) < (options.rewriteShare ?? REWRITE_SHARE)
  )
    return [pageFinding('rewrite', before, after, 'notable')];
  const pairs = pairLines(removed, added);
  const teasers = findTeasers(pairs);
  return pairs
    .map((pair) =>
      pageFinding('text', pair.before, pair.after, teasers.has(pair) ? 'noise' : judge(pair)),
    )
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.significance) - ORDER.indexOf(b.significance) ||
        b.before.length + b.after.length - a.before.length - a.after.length,
    )
    .slice(0, options.maximumTextFindings ?? MAXIMUM_TEXT_FINDINGS);
}
