import type { ChangeFinding, PageOffer } from '../market/index.ts';

/** Longest side a finding keeps; the captures hold the whole. */
const MAXIMUM_SIDE = 5000;

/** A finding about the page itself. */
export const pageFinding = (
  field: ChangeFinding['field'],
  before: string,
  after: string,
  significance: ChangeFinding['significance'],
): ChangeFinding => ({
  field,
  offerKey: '',
  offerName: '',
  before: before.slice(0, MAXIMUM_SIDE),
  after: after.slice(0, MAXIMUM_SIDE),
  currency: null,
  percent: null,
  significance,
});

/** A finding about one offer. */
export const offerFinding = (
  offer: PageOffer,
  field: ChangeFinding['field'],
  before: string,
  after: string,
  significance: ChangeFinding['significance'],
): ChangeFinding => ({
  ...pageFinding(field, before, after, significance),
  offerKey: offer.key,
  offerName: offer.name,
});
