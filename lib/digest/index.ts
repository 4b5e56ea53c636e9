export { checkDigest, type DigestIssue, type DigestIssueCode } from './check-digest.ts';
export { EXCERPT_WORDS, excerptOf, oneLine, shorten, titleWithoutSite } from './excerpt.ts';
export { WORD_LIMIT, readingMinutes, wordCountOf } from './length.ts';
export { priceRowsOf, type PriceRow } from './price-rows.ts';
export { refreshItems } from './refresh-items.ts';
export { impactOf } from './score.ts';
export {
  DIGEST_SECTIONS,
  FIXED_SECTIONS,
  themeSectionOf,
  type DigestSection,
  type ThemeSection,
} from './sections.ts';
export {
  COMPETITOR_LIMIT,
  ITEM_LIMIT,
  selectMoves,
  type Candidates,
  type SelectionContext,
} from './select-moves.ts';
export { SUBJECT_LENGTH, subjectOf } from './subject.ts';
export type { MoveDraft, MoveWords } from './words.ts';
