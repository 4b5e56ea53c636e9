import type { Discarded, PageOffer } from '../../market/index.ts';
import { canonicalUrl } from '../canonical-url.ts';
import type { Item } from '../structured/item.ts';
import type { Card } from './cards.ts';
import { readDeclared } from './declared.ts';
import { toPageOffer, type OfferDraft } from './draft.ts';
import { mapPage } from './page-map.ts';
import { readSubject } from './page-subject.ts';
import { planOffers } from './plan-offers.ts';
import { traceOffers } from './trace.ts';
import { cardOffer, isPlanGrid } from './visible-offers.ts';
import { readVisibleOffers } from './visible-prices.ts';

export { readPickedPrice } from './picked-price.ts';
export { findVisiblePrices, type VisiblePrice } from './visible-prices.ts';

const MOST_OFFERS = 200;
const FEWEST_IN_LIST = 3;

/** The page's structured items, read once by the caller, and what they are read with. */
export interface OfferSources {
  jsonLd: Item[];
  url: string;
  locale: string;
}

/** What a page sells, and what was seen of prices and offers and left out. */
export interface OfferReading {
  offers: PageOffer[];
  discarded: Discarded[];
}

/** Cards are believed over a lone declared product only when the page is no product page. */
function readCards(groups: Card[][], subject: OfferDraft | null): OfferDraft[] {
  const plans = groups.filter(isPlanGrid);
  if (plans.length > 0) return plans.flatMap(planOffers);
  if (subject) return [];
  return groups.flat().map((card) => cardOffer(card, 'listing'));
}

function withUniqueKeys(offers: PageOffer[]): PageOffer[] {
  const seen = new Map<string, number>();
  return offers.map((offer) => {
    const count = (seen.get(offer.key) ?? 0) + 1;
    seen.set(offer.key, count);
    return count === 1 ? offer : { ...offer, key: `${offer.key.slice(0, 290)}#${count}` };
  });
}

/**
 * Everything a page sells: its own product first, with declared and displayed prices put side by
 * side; or the plans of its price grid; or the products of its listing. No offer when it sells nothing.
 * With it, at most a hundred prices and offers that were left out, each with its reason.
 */
export function readOffersWithTrace(document: Document, sources: OfferSources): OfferReading {
  if (!document.body) return { offers: [], discarded: [] };
  const { jsonLd, url, locale } = sources;
  const map = mapPage(document);
  const about = { titleWords: map.titleWords, url, canonical: canonicalUrl(document, url) };
  const declared = readDeclared(document, jsonLd, about, locale);
  const visible = readVisibleOffers(map, locale);
  const hasOwn = declared.some((one) => one.subject !== null);
  const others = declared.find((one) => one.others.length > 0)?.others ?? [];
  const { prices } = visible;
  const subject = readSubject({ map, declared, visible: prices, subject: about, locale });
  const isListing = !hasOwn && others.length >= FEWEST_IN_LIST;
  const own = isListing ? null : subject;
  const cards = readCards(visible.groups, own);
  const listed = others.map((offer) => ({
    ...offer,
    kind: hasOwn && offer.kind === 'product' ? offer.kind : ('listing' as const),
  }));
  const drafts = chooseOffers(own, listed, cards).slice(0, MOST_OFFERS);
  const offers = withUniqueKeys(drafts.map((draft) => toPageOffer(draft, url)));
  return { offers, discarded: traceOffers(offers, visible, [...listed, ...cards]) };
}

/** What a page sells, without the account of what was left out; see `readOffersWithTrace`. */
export const readOffers = (document: Document, sources: OfferSources): PageOffer[] =>
  readOffersWithTrace(document, sources).offers;

function chooseOffers(
  subject: OfferDraft | null,
  listed: OfferDraft[],
  cards: OfferDraft[],
): OfferDraft[] {
  const plans = cards.filter((card) => card.kind === 'plan');
  if (plans.length > 0) return plans;
  if (subject && (subject.prices.length > 0 || subject.availability !== 'unknown' || subject.sku))
    return [subject, ...listed];
  return listed.length > 0 ? listed : cards;
}
