import { currentPrice } from '../../pricing/index.ts';
import { oneLine } from '../cut.ts';
import { agree, isDisplayedAsPaid, type Displayed } from './agreement.ts';
import { dataAttributeOffer } from './data-attributes.ts';
import { offerOf, type Declared } from './declared.ts';
import type { OfferDraft } from './draft.ts';
import { embeddedOffer } from './embedded-offer.ts';
import { readShownIdentity, type ShownIdentity } from './identity.ts';
import { companionsOf, findMainPrice } from './main-price.ts';
import { mergeSources } from './merge-sources.ts';
import { openGraphOffer } from './open-graph.ts';
import type { PageMap } from './page-map.ts';
import { LIKELY, shownOffer } from './product-page.ts';
import { NO_PROMOTION, readPromotion } from './promotion.ts';
import { isSoldOutByButtons, readShownStock } from './shown-stock.ts';
import type { PageSubject } from './subject.ts';
import { isInAddress } from './url-reference.ts';
import type { VisiblePrice } from './visible-prices.ts';

/** Everything the subject of a page is read from. */
export interface SubjectSources {
  map: PageMap;
  declared: Declared[];
  visible: VisiblePrice[];
  subject: PageSubject;
  locale: string;
}

function displayedOf({ map, visible }: SubjectSources): Displayed {
  const main = findMainPrice(visible);
  return {
    main,
    companions: main ? companionsOf(main, visible) : [],
    all: visible.filter((price) => !price.isRelated),
    isTrusted:
      main !== null &&
      map.title !== null &&
      map.buyButtons.length > 0 &&
      main.score >= LIKELY &&
      !main.isInCard &&
      !main.isBare,
  };
}

/** The currency a price lacks is the one that its other prices have, else the one displayed. */
function completeCurrency(offer: OfferDraft, { main, all }: Displayed): OfferDraft {
  const declared = offer.prices.find((price) => price.currency)?.currency;
  const shown = main?.currency ?? all.find((price) => price.currency)?.currency;
  const currency = declared ?? shown ?? null;
  if (!currency) return offer;
  return {
    ...offer,
    prices: offer.prices.map((price) => (price.currency ? price : { ...price, currency })),
  };
}

/** What the page declares of its subject, the most trusted first; those that it displays lead. */
function declaredOffers(
  { map, declared, subject, locale }: SubjectSources,
  identity: ShownIdentity,
  displayed: Displayed,
): OfferDraft[] {
  const { main } = displayed;
  const shows = (variant: OfferDraft) => {
    const price = currentPrice(variant.prices);
    if (variant.sku && variant.sku === identity.offer.sku) return true;
    return price !== null && main !== null && Number(price.amount) === Number(main.amount);
  };
  const isConfirmed = (offer: OfferDraft) => {
    const price = currentPrice(offer.prices);
    return price !== null && isDisplayedAsPaid(price.amount, displayed);
  };
  const marked = declared.flatMap((one) =>
    one.subject ? [offerOf(one.subject, subject, shows)] : [],
  );
  const isPriced = marked.some((offer) => offer.prices.length > 0);
  const state = isPriced ? null : embeddedOffer(map.document, locale);
  const offers = [
    ...marked,
    openGraphOffer(map.document, locale),
    dataAttributeOffer(map, locale),
    state && confirmedState(state, main, subject.url),
  ].filter((offer) => offer !== null);
  return [...offers.filter(isConfirmed), ...offers.filter((offer) => !isConfirmed(offer))];
}

/**
 * A page's own state may count in cents, hold another variant, or number its products for itself: its
 * price needs the word of the displayed one, and its reference that of the address.
 */
function confirmedState(state: OfferDraft, main: VisiblePrice | null, url: string): OfferDraft {
  const price = currentPrice(state.prices);
  const isShown = !main || (price !== null && Number(price.amount) === Number(main.amount));
  return {
    ...state,
    sku: isInAddress(state.sku, url) ? state.sku : '',
    prices: isShown ? state.prices : [],
  };
}

/** The page's own product with declared and displayed data put side by side; null without one. */
export function readSubject(sources: SubjectSources): OfferDraft | null {
  const { map, subject } = sources;
  const identity = readShownIdentity(map, subject.url);
  const displayed = displayedOf(sources);
  const offers = declaredOffers(sources, identity, displayed);
  const isMarked = sources.declared.some((one) => one.subject !== null);
  const isDeclared = isMarked || offers.some((offer) => offer.prices.length > 0);
  const merged = mergeSources(offers);
  const base = isDeclared
    ? agree(completeCurrency(merged, displayed), displayed)
    : shownOffer(map, identity, displayed.main, displayed.companions);
  if (!base) return null;
  const filled = isDeclared ? base : fillFrom(base, merged);
  // A page that declares its product declares its reference: the address alone says no better.
  const sku = filled.sku || (isMarked ? '' : identity.unshownSku);
  return finish(completeCurrency({ ...filled, sku }, displayed), sources, identity, displayed);
}

/** Gives a displayed offer the identifiers and the stock that the page declares without a price. */
function fillFrom(offer: OfferDraft, declared: OfferDraft): OfferDraft {
  return {
    ...offer,
    brand: offer.brand || declared.brand,
    sku: offer.sku || declared.sku,
    gtin: offer.gtin || declared.gtin,
    mpn: offer.mpn || declared.mpn,
    availability: offer.availability === 'unknown' ? declared.availability : offer.availability,
  };
}

/** What only the page shows: its promotion, its stock, the references people read. */
function finish(
  offer: OfferDraft,
  { map, locale }: SubjectSources,
  identity: ShownIdentity,
  { main }: Displayed,
): OfferDraft {
  const shown = main && !main.isInCard ? readPromotion(map, main.element, locale) : NO_PROMOTION;
  const stock =
    offer.availability === 'unknown'
      ? readShownStock(map, main?.element ?? null)
      : offer.availability;
  const { sku, mpn, gtin, brand } = identity.offer;
  // What the page shows as a reference but declares as the maker's number is the maker's number.
  const shownSku = sku === offer.mpn ? '' : sku;
  return {
    ...offer,
    name: offer.name || oneLine(map.title?.textContent),
    sku: shownSku || offer.sku,
    mpn: offer.mpn || mpn,
    gtin: offer.gtin || gtin,
    brand: offer.brand || brand,
    availability: isSoldOutByButtons(map) ? 'out-of-stock' : stock,
    promotion: offer.promotion || shown.promotion,
    promotionCode: offer.promotionCode || shown.promotionCode,
    promotionEndsAt: shown.promotionEndsAt ?? offer.promotionEndsAt,
  };
}
