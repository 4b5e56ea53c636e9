export { describeElement, type ElementAnchor } from './element-anchor.ts';
export { findElement, type FoundElement } from './find-element.ts';
export {
  rankCandidates,
  SURE_LEAD,
  type RankedCandidate,
  type Ranking,
} from './rank-candidates.ts';
export type { ElementTraits, TraitBox } from './traits.ts';
export type { Locator } from './locators.ts';
export type { Outcome } from './decide.ts';
export { anchorQuote, type TextQuoteAnchor } from './quote-anchor.ts';
export {
  findQuote,
  type FindQuoteOptions,
  type FoundQuote,
  type QuoteState,
} from './find-quote.ts';
