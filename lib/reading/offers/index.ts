import type { PageOffer } from '../../market/index.ts';
import { foldText } from '../../pricing/text-folding.ts';
import { oneLine } from '../cut.ts';
import { metaContent } from '../meta-content.ts';
import { readMicrodata, readRdfa } from '../structured/attribute-items.ts';
import type { Item } from '../structured/item.ts';
import { agree, type Displayed } from './agreement.ts';
import { findBuyButtons } from './buy-buttons.ts';
import { findCardGroups } from './cards.ts';
import { toPageOffer, type OfferDraft } from './draft.ts';
import { companionsOf, findMainPrice, type Landmarks } from './main-price.ts';
import { openGraphOffer } from './open-graph.ts';
import { structuredOffers } from './structured-offers.ts';
import { cardOffer, isPlanGrid, stockAround, visibleProduct } from './visible-offers.ts';
import { findVisiblePrices, type VisiblePrice } from './visible-prices.ts';

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

function declaredOffers(document: Document, { jsonLd, locale }: OfferSources): OfferDraft[] {
  const read = (items: Item[], origin: 'json-ld' | 'microdata' | 'rdfa') =>
    structuredOffers(items, { origin, locale });
  const fromJsonLd = read(jsonLd, 'json-ld');
  if (fromJsonLd.some((offer) => offer.prices.length > 0)) return fromJsonLd;
  const fromMarkup = read(readMicrodata(document), 'microdata');
  if (fromMarkup.some((offer) => offer.prices.length > 0)) return fromMarkup;
  const fromRdfa = read(readRdfa(document), 'rdfa');
  if (fromRdfa.some((offer) => offer.prices.length > 0)) return fromRdfa;
  return [...fromJsonLd, ...fromMarkup];
}

const pathOf = (address: string, base: string): string => {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  return url ? url.pathname + url.search : '';
};

/** The product that the page is about, among those it declares: same address, same title, or alone. */
function subjectOf(offers: OfferDraft[], title: Element | null, url: string): OfferDraft | null {
  const products = offers.filter((offer) => offer.kind === 'product');
  if (products.length <= 1) return products[0] ?? null;
  const words = foldText(oneLine(title?.textContent));
  const named = products.find((offer) => words !== '' && foldText(oneLine(offer.name)) === words);
  const located = products.find(
    (offer) => offer.url && pathOf(offer.url, url) === pathOf(url, url),
  );
  return named ?? located ?? null;
}

/** Fills what the product's own block leaves out from the page's metadata. */
function completeFromMeta(offer: OfferDraft, meta: OfferDraft | null): OfferDraft {
  if (!meta) return offer;
  return {
    ...offer,
    name: offer.name || meta.name,
    brand: offer.brand || meta.brand,
    sku: offer.sku || meta.sku,
    gtin: offer.gtin || meta.gtin,
    availability: offer.availability === 'unknown' ? meta.availability : offer.availability,
    prices: offer.prices.length > 0 ? offer.prices : meta.prices,
  };
}

function isProductPage(document: Document, landmarks: Landmarks): boolean {
  if (/product/i.test(metaContent(document, 'og:type'))) return true;
  return landmarks.buyButtons.length > 0 && landmarks.buyButtons.length < FEWEST_IN_LIST;
}

function readSubject(
  document: Document,
  declared: OfferDraft | null,
  visible: VisiblePrice[],
  landmarks: Landmarks,
  locale: string,
): OfferDraft | null {
  const main = findMainPrice(visible, landmarks);
  const meta = openGraphOffer(document, locale);
  const known = declared ? completeFromMeta(declared, meta) : meta;
  if (!known) {
    return main && isProductPage(document, landmarks)
      ? visibleProduct(main, visible, landmarks)
      : null;
  }
  const displayed: Displayed = {
    main,
    companions: main ? companionsOf(main, visible) : [],
    all: visible.filter((price) => !price.isRelated),
    isTrusted: landmarks.title !== null && landmarks.buyButtons.length > 0,
  };
  const offer = agree(known, displayed);
  const availability =
    offer.availability === 'unknown' && main ? stockAround(main) : offer.availability;
  const title = oneLine(landmarks.title?.textContent);
  return { ...offer, availability, name: offer.name || title };
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
  const { url, locale } = sources;
  const declared = declaredOffers(document, sources);
  const visible = findVisiblePrices(document, locale);
  const landmarks: Landmarks = {
    title: document.querySelector('h1'),
    buyButtons: findBuyButtons(document),
  };
  const own = subjectOf(declared, landmarks.title, url);
  const others = declared.filter((offer) => offer !== own && offer.prices.length > 0);
  const subject = readSubject(document, own, visible, landmarks, locale);
  const isListing =
    !own && (others.length >= FEWEST_IN_LIST || landmarks.buyButtons.length >= FEWEST_IN_LIST);
  const cards = readCards(visible, isListing ? null : subject);
  const listed = others.map((offer) => ({
    ...offer,
    kind: own && offer.kind === 'product' ? offer.kind : ('listing' as const),
  }));
  const drafts = chooseOffers(isListing ? null : subject, listed, cards);
  return withUniqueKeys(drafts.slice(0, MOST_OFFERS).map(toPageOffer));
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
