import { oneLine } from '../cut.ts';
import { metaContent } from '../meta-content.ts';
import type { OfferDraft } from './draft.ts';
import type { ShownIdentity } from './identity.ts';
import type { PageMap } from './page-map.ts';
import { isNamedPrice } from './price-displays.ts';
import { readShownStock } from './shown-stock.ts';
import { toOfferPrices } from './visible-offers.ts';
import type { VisiblePrice } from './visible-prices.ts';

/** Above this, a displayed price is believed to be that of the page's subject. */
export const LIKELY = 0.5;
/** Below this, it is not even when nothing else can be. */
const POSSIBLE = 0.1;
/** Above this, no other sign of a product page is needed. */
const EVIDENT = 0.6;
/** More buying buttons than this are those of a list of products. */
const MOST_BUTTONS = 2;

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
export function shownOffer(
  map: PageMap,
  identity: ShownIdentity,
  main: VisiblePrice | null,
  companions: VisiblePrice[],
): OfferDraft | null {
  const name = oneLine(map.title?.textContent ?? map.document.title);
  const isNamed = map.title !== null && identity.isInAddress && identity.isLabelled;
  if (isNamed && (!main || main.score < LIKELY)) {
    const stock = readShownStock(map, null);
    if (stock === 'out-of-stock' || stock === 'discontinued' || !main)
      return { ...identity.offer, name, availability: stock };
  }
  if (main && isProductPrice(main, map, identity)) {
    return { ...identity.offer, name, prices: toOfferPrices([main, ...companions]) };
  }
  return isNamed ? { ...identity.offer, name } : null;
}
