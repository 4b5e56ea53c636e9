import type { OfferPrice } from '../../market/index.ts';
import { compareDecimals, currentPrice } from '../../pricing/index.ts';
import { emptyDraft, type OfferDraft } from './draft.ts';

const isSame = (a: string, b: string) => compareDecimals(a, b) === 0;

/** A price that a source gives as one end of a range covers what lies between both ends. */
function isCovered(amount: string, prices: OfferPrice[]): boolean {
  const low = prices.find((price) => price.bound === 'low' || price.bound === 'from');
  const high = prices.find((price) => price.bound === 'high');
  if (!low || compareDecimals(amount, low.amount) < 0) return false;
  return !high || compareDecimals(amount, high.amount) <= 0;
}

function mergePrices(all: OfferDraft[]): Pick<OfferDraft, 'prices' | 'agreement'> {
  const speaking = all.filter((draft) => currentPrice(draft.prices));
  const [leader, ...others] = speaking;
  if (!leader)
    return {
      prices: all.find((draft) => draft.prices.length > 0)?.prices ?? [],
      agreement: 'single',
    };
  const lead = currentPrice(leader.prices);
  let { prices } = leader;
  let agreement: OfferDraft['agreement'] = 'single';
  for (const other of others) {
    const current = currentPrice(other.prices);
    if (!lead || !current) continue;
    const isOtherCurrency = lead.currency && current.currency && lead.currency !== current.currency;
    if (isSame(lead.amount, current.amount)) {
      if (agreement === 'single') agreement = 'agreed';
      const former = other.prices.filter((price) => price.role === 'list');
      if (!prices.some((price) => price.role === 'list')) prices = [...prices, ...former];
      continue;
    }
    const isFormer = prices.some(
      (price) => price.role === 'list' && isSame(price.amount, current.amount),
    );
    if (isOtherCurrency || isFormer || isCovered(current.amount, prices)) continue;
    agreement = 'disagree';
    prices = [...prices, { ...current, condition: `sources disagree: ${current.origin}` }];
  }
  return { prices, agreement };
}

const first = (
  all: OfferDraft[],
  name: 'name' | 'brand' | 'sku' | 'gtin' | 'mpn' | 'url' | 'variant',
) => all.map((draft) => draft[name]).find(Boolean) ?? '';

/**
 * What several sources say of one product, field by field: each field from the first source that gives
 * it, in the order of the list; prices from the first that has one to pay, with what the others add.
 */
export function mergeSources(all: OfferDraft[]): OfferDraft {
  return {
    ...emptyDraft('product', first(all, 'name')),
    brand: first(all, 'brand'),
    sku: first(all, 'sku'),
    gtin: first(all, 'gtin'),
    mpn: first(all, 'mpn'),
    url: first(all, 'url'),
    variant: first(all, 'variant'),
    availability:
      all.map((draft) => draft.availability).find((state) => state !== 'unknown') ?? 'unknown',
    promotionEndsAt: all.map((draft) => draft.promotionEndsAt).find(Boolean) ?? null,
    ...mergePrices(all),
  };
}
