import { currentPrice } from '../../pricing/index.ts';
import { oneLine } from '../cut.ts';
import { metaContent } from '../meta-content.ts';
import { agree, isDisplayedAsPaid, type Displayed } from './agreement.ts';
import { dataAttributeOffer } from './data-attributes.ts';
import { offerOf, type Declared } from './declared.ts';
import type { OfferDraft } from './draft.ts';
import { readShownIdentity, type ShownIdentity } from './identity.ts';
import { companionsOf, findMainPrice } from './main-price.ts';
import { mergeSources } from './merge-sources.ts';
import { openGraphOffer } from './open-graph.ts';
import type { PageMap } from './page-map.ts';
import { NO_PROMOTION, readPromotion } from './promotion.ts';
import { isSoldOutByButtons, readShownStock } from './shown-stock.ts';
import type { PageSubject } from './subject.ts';
import { isNamedPrice } from './price-displays.ts';
import { toOfferPrices } from './visible-offers.ts';
import type { VisiblePrice } from './visible-prices.ts';

/** Everything the subject of a page is read from. */
export interface SubjectSources {
  map: PageMap;
  declared: Declared[];
  visible: VisiblePrice[];
  subject: PageSubject;
  locale: string;
}

/** Above this, a displayed price is believed to be that of the page's subject. */
const LIKELY = 0.5;
/** Below this, it is not even when nothing else can be. */
const POSSIBLE = 0.1;
/** Above this, no other sign of a product page is needed. */
const EVIDENT = 0.6;
/** More buying buttons than this are those of a list of products. */
const MOST_BUTTONS = 2;

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

/** The currency a price lacks is the one that the page displays, or declares, elsewhere. */
function completeCurrency(
  offer: OfferDraft,
  displayed: Displayed,
  declared: string | null,
): OfferDraft {
  const shown = displayed.main?.currency ?? displayed.all.find((price) => price.currency)?.currency;
  const currency = declared ?? shown ?? null;
  if (!currency) return offer;
  return {
    ...offer,
    prices: offer.prices.map((price) => (price.currency ? price : { ...price, currency })),
  };
}

/**
 * Whether the price of a page that declares nothing is that of one product: it can be bought there, or
 * the page shows a reference of its own, or the price stands out beside the title, apart from any list.
 */
function isProductPrice(
  main: VisiblePrice,
  map: PageMap,
  { isInAddress, offer }: ShownIdentity,
): boolean {
  if (/product/i.test(metaContent(map.document, 'og:type'))) return true;
  const { length } = map.buyButtons;
  const isShort = length > 0 && length <= MOST_BUTTONS;
  // Two cards, each with its button, are a list: only one button says that the card is the product.
  if (main.isInCard) return length === 1;
  if (length > 0 && (isShort || main.score >= LIKELY)) return true;
  if (isInAddress) return main.score >= POSSIBLE;
  const hasReference = offer.sku !== '' || offer.gtin !== '';
  return main.score >= (hasReference ? LIKELY : EVIDENT) && isNamedPrice(main.element);
}

/** What the page shows of its subject when it declares nothing; null when it shows no product. */
function shownOffer(
  { map }: SubjectSources,
  identity: ShownIdentity,
  displayed: Displayed,
): OfferDraft | null {
  const { main } = displayed;
  const name = oneLine(map.title?.textContent ?? map.document.title);
  const isNamed = map.title !== null && identity.isInAddress && identity.isLabelled;
  if (isNamed && (!main || main.score < LIKELY)) {
    const stock = readShownStock(map, null);
    if (stock === 'out-of-stock' || stock === 'discontinued' || !main)
      return { ...identity.offer, name, availability: stock };
  }
  if (main && isProductPrice(main, map, identity)) {
    return { ...identity.offer, name, prices: toOfferPrices([main, ...displayed.companions]) };
  }
  return isNamed ? { ...identity.offer, name } : null;
}

/** The page's own product with declared and displayed data put side by side; null without one. */
export function readSubject(sources: SubjectSources): OfferDraft | null {
  const { map, locale, subject } = sources;
  const identity = readShownIdentity(map, subject.url);
  const displayed = displayedOf(sources);
  const shows = (variant: OfferDraft) => {
    const price = currentPrice(variant.prices);
    if (variant.sku && variant.sku === identity.offer.sku) return true;
    return (
      price !== null &&
      displayed.main !== null &&
      Number(price.amount) === Number(displayed.main.amount)
    );
  };
  const known = [
    ...sources.declared.flatMap((one) =>
      one.subject ? [offerOf(one.subject, subject, shows)] : [],
    ),
    openGraphOffer(map.document, locale),
    dataAttributeOffer(map, locale),
  ].filter((offer) => offer !== null);
  const speaking = known.filter(
    (offer) =>
      offer.prices.length > 0 || offer.sku || offer.gtin || offer.availability !== 'unknown',
  );
  const isConfirmed = (offer: OfferDraft) => {
    const price = currentPrice(offer.prices);
    return price !== null && isDisplayedAsPaid(price.amount, displayed);
  };
  const ordered = [...known.filter(isConfirmed), ...known.filter((offer) => !isConfirmed(offer))];
  const hasDeclared =
    sources.declared.some((one) => one.subject) ||
    speaking.some((offer) => offer.prices.length > 0);
  const merged = hasDeclared ? mergeSources(ordered) : null;
  const base = merged
    ? agree(completeCurrency(merged, displayed, null), displayed)
    : shownOffer(sources, identity, displayed);
  if (!base) return null;
  const declaredCurrency = base.prices.find((price) => price.currency)?.currency ?? null;
  return finish(completeCurrency(base, displayed, declaredCurrency), sources, identity, displayed);
}

/** What only the page shows: its promotion, its stock, the references people read. */
function finish(
  offer: OfferDraft,
  { map, locale }: SubjectSources,
  identity: ShownIdentity,
  { main }: Displayed,
): OfferDraft {
  const shown = main && !main.isInCard ? readPromotion(map, main.element, locale) : NO_PROMOTION;
  const isSoldOut = isSoldOutByButtons(map);
  const stock =
    offer.availability === 'unknown'
      ? readShownStock(map, main?.element ?? null)
      : offer.availability;
  return {
    ...offer,
    name: offer.name || oneLine(map.title?.textContent),
    sku: identity.offer.sku || offer.sku,
    mpn: offer.mpn || identity.offer.mpn,
    gtin: offer.gtin || identity.offer.gtin,
    brand: offer.brand || identity.offer.brand,
    availability: isSoldOut ? 'out-of-stock' : stock,
    promotion: offer.promotion || shown.promotion,
    promotionCode: offer.promotionCode || shown.promotionCode,
    promotionEndsAt: shown.promotionEndsAt ?? offer.promotionEndsAt,
  };
}
