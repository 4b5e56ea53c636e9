import type { OfferPrice } from '../../market/index.ts';
import { compareDecimals, currentPrice } from '../../pricing/index.ts';
import type { OfferDraft } from './draft.ts';
import { toOfferPrice, toOfferPrices } from './visible-offers.ts';
import type { VisiblePrice } from './visible-prices.ts';

/** What the page displays about its subject. */
export interface Displayed {
  main: VisiblePrice | null;
  companions: VisiblePrice[];
  /** Every displayed price outside related products. */
  all: VisiblePrice[];
  /** Whether the main price is surely that of the page's subject, so that it can be believed. */
  isTrusted: boolean;
}

const isSame = (a: string, b: string) => compareDecimals(a, b) === 0;

const isStated = (price: OfferPrice, others: OfferPrice[]) =>
  others.some((other) => other.role === price.role && isSame(other.amount, price.amount));

const addMissing = (prices: OfferPrice[], more: OfferPrice[]) => [
  ...prices,
  ...more.filter((price) => !isStated(price, prices)),
];

const isPaid = (price: VisiblePrice) => price.role === 'current' || price.role === 'period';

/** The amounts displayed as what one pays: the sources that say the same are believed first. */
export function isDisplayedAsPaid(amount: string, displayed: Displayed): boolean {
  return displayed.all.some((price) => isPaid(price) && isSame(price.amount, amount));
}

/** The tax and the billing period are written beside the displayed price only. */
function completeFromDisplay(price: OfferPrice, display: VisiblePrice): OfferPrice {
  return {
    ...price,
    period: price.period ?? display.period,
    tax: price.tax === 'unknown' ? display.tax : price.tax,
  };
}

function restate(prices: OfferPrice[], from: OfferPrice, to: OfferPrice): OfferPrice[] {
  return prices.map((price) => (price === from ? to : price));
}

/**
 * Puts what a page declares beside what it displays. Equal to the cent: confirmed. Displayed only as
 * struck: the declared price is the former one, and both are kept. Otherwise the sources disagree: the
 * displayed price is the current one, and the declared one stays with a condition that says so.
 */
export function agree(offer: OfferDraft, displayed: Displayed): OfferDraft {
  const { prices } = offer;
  const declared = currentPrice(prices);
  const { main } = displayed;
  const companions = toOfferPrices(displayed.companions);
  if (!main) return offer;
  const rendered = toOfferPrice(main);
  if (!declared || !rendered) {
    return {
      ...offer,
      prices: addMissing(prices, rendered ? [rendered, ...companions] : companions),
    };
  }
  const sameAmount = displayed.all.filter((price) => isSame(price.amount, declared.amount));
  const shownAsPaid = sameAmount.find(isPaid);
  if (shownAsPaid) {
    const confirmed = completeFromDisplay(declared, shownAsPaid);
    const around = isSame(main.amount, declared.amount) ? companions : [];
    return {
      ...offer,
      prices: addMissing(restate(prices, declared, confirmed), around),
      agreement: offer.agreement === 'disagree' ? 'disagree' : 'agreed',
    };
  }
  if (rendered.currency && declared.currency && rendered.currency !== declared.currency) {
    return offer;
  }
  const isLower = compareDecimals(rendered.amount, declared.amount) < 0;
  if (isLower && sameAmount.some((price) => price.role === 'list')) {
    const former: OfferPrice = { ...declared, role: 'list', condition: '' };
    return {
      ...offer,
      prices: addMissing([rendered, ...restate(prices, declared, former)], companions),
      agreement: 'agreed',
    };
  }
  if (!displayed.isTrusted) return offer;
  const disputed = { ...declared, condition: `sources disagree: ${declared.origin}` };
  return {
    ...offer,
    prices: addMissing([rendered, ...restate(prices, declared, disputed)], companions),
    agreement: 'disagree',
  };
}
