import {
  emptyOffer,
  emptyReading,
  type OfferPrice,
  type PageOffer,
  type PageReading,
} from '../../../lib/market/index.ts';

/** A price as a page shows it. */
export const price = (amount: string, more: Partial<OfferPrice> = {}): OfferPrice => ({
  amount,
  currency: 'EUR',
  role: 'current',
  raw: `${amount} €`,
  origin: 'dom',
  anchor: '#price',
  period: null,
  condition: '',
  tax: 'unknown',
  ...more,
});

/** A thing sold. */
export const offer = (more: Partial<PageOffer> = {}): PageOffer => ({
  ...emptyOffer('product', 'Copper kettle'),
  key: 'kettle-1',
  sku: 'K1',
  availability: 'in-stock',
  prices: [price('29.00')],
  ...more,
});

/** A page that was read well. */
export const reading = (more: Partial<PageReading> = {}): PageReading => ({
  ...emptyReading('https://shop.example/kettle', 'Copper kettle', 'ok', ''),
  text: 'A kettle of solid copper, made by hand.',
  lang: 'en',
  ...more,
});
