import type { SeoFacts } from '../market/index.ts';
import { emptyReading } from '../market/empty-reading.ts';
import { field } from './cut.ts';
import { metaContent } from './meta-content.ts';
import { itemsOf, type Item } from './structured/item.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

function headings(document: Document, tag: string, most: number): string[] {
  const texts = [...document.querySelectorAll(tag)].map((heading) =>
    field(heading.textContent, 500),
  );
  return texts.filter(Boolean).slice(0, most);
}

/** Where links lead, by host: `javascript:`, `mailto:` and fragments lead nowhere. */
function countLinks(document: Document, url: string) {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const counts = { internalLinks: 0, externalLinks: 0, sponsoredLinks: 0 };
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#') || !URL.canParse(href, url)) continue;
    const target = new URL(href, url);
    if (!/^https?:$/.test(target.protocol)) continue;
    const isInternal = target.hostname.replace(/^www\./, '') === host;
    if (isInternal) counts.internalLinks += 1;
    else counts.externalLinks += 1;
    if (/(?:^|\s)sponsored(?:\s|$)/i.test(link.getAttribute('rel') ?? ''))
      counts.sponsoredLinks += 1;
  }
  return counts;
}

function structuredTypes(document: Document, jsonLd: Item[]): string[] {
  const declared = jsonLd
    .flatMap((item) => [item, ...itemsOf(item, 'mainEntity')])
    .flatMap((item) => item.types);
  const marked = [...document.querySelectorAll('[itemtype]')].map((element) =>
    (element.getAttribute('itemtype') ?? '').replace(/^.*[/#]/, ''),
  );
  const types = [...declared, ...marked].map((type) => field(type, 200)).filter(Boolean);
  return [...new Set(types)].slice(0, 100);
}

/** Facts a page gives about itself, counted on its markup; `wordCount` is that of the main text. */
export function readSeoFacts(
  document: Document,
  url: string,
  text: string,
  jsonLd: Item[],
): SeoFacts {
  const hreflang = [...document.querySelectorAll('link[rel~="alternate" i][hreflang]')];
  return {
    ...emptyReading('', '', 'ok', '').seo,
    metaDescription: field(metaContent(document, 'description'), 2000),
    robots: field(metaContent(document, 'robots'), 300),
    h1: headings(document, 'h1', 20),
    h2: headings(document, 'h2', 60),
    wordCount: text.match(WORD)?.length ?? 0,
    ...countLinks(document, url),
    imagesWithoutAlt: document.querySelectorAll('img:not([alt])').length,
    structuredTypes: structuredTypes(document, jsonLd),
    hreflang: hreflang
      .map((link) => field(link.getAttribute('hreflang'), 35))
      .filter(Boolean)
      .slice(0, 100),
  };
}
