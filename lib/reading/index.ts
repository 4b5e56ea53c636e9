import type { PageReading } from '../market/index.ts';
import { emptyReading } from '../market/empty-reading.ts';
import { canonicalUrl } from './canonical-url.ts';
import { composedDocument } from './composed-document.ts';
import { field } from './cut.ts';
import { readFacts } from './facts/index.ts';
import { readMetadata } from './metadata.ts';
import { readOffersWithTrace } from './offers/index.ts';
import { readOutcome } from './outcome.ts';
import { readJsonLdItems } from './structured/json-ld.ts';
import { readText } from './text/index.ts';

export { normaliseUrl } from './canonical-url.ts';
export { headingPathOf } from './text/index.ts';

/** What a caller may fix about a reading. */
export interface ReadingOptions {
  /** BCP 47 to read amounts with, where the page declares no language. */
  locale?: string;
  /** Most characters of main text kept; a book-long page is cut there. */
  longestText?: number;
}

const LONGEST_TEXT = 500_000;
const LONGEST_EXCERPT = 600;
const MOST_DISCARDED = 200;
const TOO_LARGE = 'the page has too many elements: its end was left out';

const firstParagraph = (text: string) =>
  text.split('\n\n').find((paragraph) => paragraph.length >= 80) ?? text.slice(0, LONGEST_EXCERPT);

/**
 * Reads a page as it stands: main text, metadata, offers, tables, SEO facts and what kind of answer it
 * was. The document is never changed; everything returned is plain text cut to the sizes of the
 * `PageReading` schema, safe to send as JSON. It never throws on what a page contains.
 * @param url the address the document was read at, which relative links are resolved against.
 */
export function readPage(page: Document, url: string, options: ReadingOptions = {}): PageReading {
  const { document, isWhole } = composedDocument(page);
  const { items: jsonLd, partial } = readJsonLdItems(document);
  const metadata = readMetadata(document, jsonLd, url);
  const { title, lang, publishedAt, modifiedAt, siteName, description } = metadata;
  const locale = lang || options.locale || '';
  const { offers, discarded } = readOffersWithTrace(document, { jsonLd, url, locale });
  const { byline, excerpt, limits, ...main } = readText(document, {
    url,
    locale,
    jsonLd,
    prices: offers.flatMap(({ kind, prices }) =>
      kind === 'product'
        ? prices.filter(({ role }) => role === 'current').map(({ amount }) => amount)
        : [],
    ),
    longestText: options.longestText ?? LONGEST_TEXT,
  });
  const { text } = main;
  return {
    ...emptyReading(url.slice(0, 8000), title, 'ok', ''),
    ...main,
    discarded: [...discarded, ...main.discarded].slice(0, MOST_DISCARDED),
    excerpt: field(description || excerpt || firstParagraph(text), LONGEST_EXCERPT),
    lang,
    byline: metadata.byline || field(byline, 500),
    publishedAt,
    modifiedAt,
    visibleDate: metadata.visibleDate,
    siteName,
    canonicalUrl: canonicalUrl(document, url),
    offers,
    limits: [...(isWhole ? [] : [TOO_LARGE]), ...(partial ? [partial] : []), ...limits],
    ...readFacts(document, { url, title, text, lang, jsonLd }),
    ...readOutcome(document, {
      title,
      text,
      hasOffers: offers.length > 0,
      hasProduct: offers.some((offer) => offer.kind === 'product'),
    }),
  };
}
