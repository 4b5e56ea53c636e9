import {
  DAY_MS,
  emptyOffer,
  emptyReading,
  type Language,
  type OfferPrice,
  type PageOffer,
  type PageReading,
} from '@/lib/market';
import { createFormats } from '@/lib/locales';
import type { SampleCapture, SampleMarket, SampleTexts } from './sample-data.ts';

const EXCERPT_LENGTH = 300;

function priceOf(amount: string, role: 'current' | 'list', language: Language): OfferPrice {
  return {
    amount,
    currency: 'EUR',
    role,
    raw: createFormats(language).money(amount, 'EUR'),
    origin: 'json-ld',
    anchor: role === 'list' ? '$.offers.priceSpecification.price' : '$.offers.price',
    period: null,
    condition: '',
    tax: 'included',
  };
}

/** What the page would read as at the time of a capture. */
export function sampleReading(
  capture: SampleCapture,
  at: Date,
  { pages }: SampleMarket,
  texts: SampleTexts,
  language: Language,
): PageReading {
  const page = pages[capture.page]!;
  const title = texts.titles[capture.page]!;
  const text = texts.texts[capture.text]!;
  const { price, list, publishedDaysBefore } = capture;
  const published =
    publishedDaysBefore === undefined
      ? null
      : new Date(at.getTime() - publishedDaysBefore * DAY_MS).toISOString().slice(0, 10);
  const offer: PageOffer | null =
    page.offer && price
      ? {
          ...emptyOffer('product', title),
          key: page.offer.sku,
          brand: page.offer.brand,
          sku: page.offer.sku,
          availability: capture.availability ?? 'in-stock',
          prices: [
            priceOf(price, 'current', language),
            ...(list ? [priceOf(list, 'list', language)] : []),
          ],
          promotion: capture.promotion ? texts.promotions[capture.promotion]! : '',
        }
      : null;
  const empty = emptyReading(page.url, title, 'ok', '');
  return {
    ...empty,
    text,
    excerpt: text.slice(0, EXCERPT_LENGTH),
    lang: language,
    byline: page.byline ?? '',
    publishedAt: published,
    siteName: page.siteName,
    canonicalUrl: page.url,
    offers: offer ? [offer] : [],
    seo: {
      ...empty.seo,
      h1: [title],
      wordCount: text.split(/\s+/).length,
      structuredTypes: page.types ?? (offer ? ['Product'] : []),
    },
  };
}
