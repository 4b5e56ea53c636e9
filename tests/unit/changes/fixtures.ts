import type { OfferPrice, PageOffer, PageReading } from '../../../lib/market/index.ts';

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
  key: 'kettle-1',
  name: 'Copper kettle',
  brand: '',
  sku: 'K1',
  gtin: '',
  kind: 'product',
  availability: 'in-stock',
  prices: [price('29.00')],
  promotion: '',
  ...more,
});

/** A page that was read well. */
export const reading = (more: Partial<PageReading> = {}): PageReading => ({
  url: 'https://shop.example/kettle',
  title: 'Copper kettle',
  text: 'A kettle of solid copper, made by hand.',
  excerpt: '',
  lang: 'en',
  byline: '',
  publishedAt: null,
  modifiedAt: null,
  siteName: '',
  canonicalUrl: '',
  offers: [],
  tables: [],
  seo: {
    metaDescription: '',
    robots: '',
    h1: ['Copper kettle'],
    h2: [],
    wordCount: 0,
    internalLinks: 0,
    externalLinks: 0,
    sponsoredLinks: 0,
    imagesWithoutAlt: 0,
    structuredTypes: [],
    hreflang: [],
  },
  outcome: 'ok',
  outcomeReason: '',
  ...more,
});
