import type { PageReading } from './reading.ts';

/** The reading of a page of which only the address and title are known. */
export function emptyReading(
  url: string,
  title: string,
  outcome: PageReading['outcome'],
  reason: string,
): PageReading {
  return {
    url,
    title: title.slice(0, 1000),
    text: '',
    excerpt: '',
    lang: '',
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
      h1: [],
      h2: [],
      wordCount: 0,
      internalLinks: 0,
      externalLinks: 0,
      sponsoredLinks: 0,
      imagesWithoutAlt: 0,
      structuredTypes: [],
      hreflang: [],
    },
    outcome,
    outcomeReason: reason.slice(0, 300),
  };
}
