import { field } from './cut.ts';
import { authorOf } from './facts/author.ts';
import { declaredDates } from './facts/dates.ts';
import { languageOf } from './facts/language.ts';
import { linesNearTitle } from './facts/near-title.ts';
import { titleOf } from './facts/title.ts';
import { visibleDate } from './facts/visible-date.ts';
import { metaOf, readMeta, type PageMeta } from './meta-content.ts';
import { textOf, type Item } from './structured/item.ts';

/** Who made the page, when, and in which language. */
export interface Metadata {
  title: string;
  lang: string;
  byline: string;
  publishedAt: string | null;
  modifiedAt: string | null;
  visibleDate: string | null;
  siteName: string;
  description: string;
}

function siteNameOf(meta: PageMeta, jsonLd: Item[]): string {
  const declared = metaOf(meta, 'og:site_name');
  const site = jsonLd.find((item) => item.types.includes('WebSite'));
  return declared || (site && textOf(site, 'name')) || metaOf(meta, 'application-name');
}

/**
 * The identity of a page, from its JSON-LD, its meta tags, its markup and the lines beside its
 * title, in this order.
 * @param url the address the page was read at, whose host tells the site's name from the title.
 */
export function readMetadata(document: Document, jsonLd: Item[], url: string): Metadata {
  const meta = readMeta(document);
  const siteName = field(siteNameOf(meta, jsonLd), 300);
  const lang = languageOf(document, meta);
  const lines = linesNearTitle(document);
  return {
    title: field(titleOf(document, meta, siteName, url), 1000),
    lang,
    byline: field(authorOf(document, meta, jsonLd, lines, siteName), 500),
    ...declaredDates(document, meta, jsonLd, lang),
    visibleDate: visibleDate(lines, lang),
    siteName,
    description: field(metaOf(meta, 'description', 'og:description', 'twitter:description'), 2000),
  };
}
