import type { PageOffer } from '../../market/index.ts';
import { canonicalUrl } from '../canonical-url.ts';
import type { Item } from '../structured/item.ts';
import { findCardGroups } from './cards.ts';
import { readDeclared } from './declared.ts';
import { toPageOffer, type OfferDraft } from './draft.ts';
import { mapPage } from './page-map.ts';
import { readSubject } from './page-subject.ts';
import { cardOffer, isPlanGrid } from './visible-offers.ts';
import { readVisiblePrices, type VisiblePrice } from './visible-prices.ts';

export { findVisiblePrices, type VisiblePrice } from './visible-prices.ts';

const MOST_OFFERS = 200;
const FEWEST_PLANS = 2;
/** Two cards side by side are a list; two declared products or buying buttons may be one page's. */
const FEWEST_CARDS = 2;
const FEWEST_IN_LIST = 3;

/** The page's structured items, read once by the caller, and what they are read with. */
export interface OfferSources {
  jsonLd: Item[];
  url: string;
  locale: string;
}

/** Cards are believed over a lone declared product only when the page is no product page. */
function readCards(visible: VisiblePrice[], subject: OfferDraft | null): OfferDraft[] {
  const plans = findCardGroups(visible, FEWEST_PLANS).filter(isPlanGrid);
  if (plans.length > 0) return plans.flat().map((card) => cardOffer(card, 'plan'));
  if (subject) return [];
  return findCardGroups(visible, FEWEST_CARDS)
    .flat()
    .map((card) => cardOffer(card, 'listing'));
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
 * side; or the plans of its price grid; or the products of its listing. Empty when it sells nothing.
 */
export function readOffers(document: Document, sources: OfferSources): PageOffer[] {
  if (!document.body) return [];
  const { jsonLd, url, locale } = sources;
  const map = mapPage(document);
  const about = { titleWords: map.titleWords, url, canonical: canonicalUrl(document, url) };
  const declared = readDeclared(document, jsonLd, about, locale);
  const visible = readVisiblePrices(map, locale);
  const hasOwn = declared.some((one) => one.subject !== null);
  const others = declared.find((one) => one.others.length > 0)?.others ?? [];
  const subject = readSubject({ map, declared, visible, subject: about, locale });
  const isListing = !hasOwn && others.length >= FEWEST_IN_LIST;
  const own = isListing ? null : subject;
  const cards = readCards(visible, own);
  const listed = others.map((offer) => ({
    ...offer,
    kind: hasOwn && offer.kind === 'product' ? offer.kind : ('listing' as const),
  }));
  const drafts = chooseOffers(own, listed, cards);
  return withUniqueKeys(drafts.slice(0, MOST_OFFERS).map((draft) => toPageOffer(draft, url)));
}

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
