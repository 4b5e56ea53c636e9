import { metaOf, type PageMeta } from '../meta-content.ts';
import { itemsOf, textOf, type Item } from '../structured/item.ts';
import { dateInText } from './date-text.ts';

const LONGEST_DATE = 40;

/** A declared date as ISO, a day alone or with its time; null when it is not a plausible date. */
export function isoDate(text: string, lang = ''): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 80) return null;
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ][\d:.,+\-Zz ]*)?$/.exec(trimmed);
  if (iso)
    return Number.isNaN(Date.parse(iso[0].slice(0, 10))) || trimmed.length > LONGEST_DATE
      ? null
      : trimmed;
  return dateInText(trimmed, lang)?.day ?? null;
}

const PUBLISHED_METAS = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datePublished',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'citation_publication_date',
  'parsely-pub-date',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'sailthru.date',
  'date',
];
const MODIFIED_METAS = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'dateModified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'revised',
];

const attribute = (document: Document, selector: string, name: string) => {
  const element = document.querySelector(selector);
  return element?.getAttribute(name) ?? element?.getAttribute('content') ?? element?.textContent;
};

/** Many sites declare their templates' dates in `time` elements of teasers: only the article's counts. */
function timeElement(document: Document): string | null | undefined {
  const published = attribute(
    document,
    'time[pubdate], time.published, time.entry-date',
    'datetime',
  );
  const alone = document.querySelectorAll('time[datetime]');
  const inArticle =
    document.querySelectorAll('article').length <= 1
      ? attribute(document, 'article time[datetime]', 'datetime')
      : null;
  return published ?? inArticle ?? (alone.length === 1 ? alone[0]?.getAttribute('datetime') : null);
}

/** Items that can carry the dates of the page itself: not a person, nor the site. */
const UNDATED = /^(?:WebSite|Organization|Person|BreadcrumbList|ImageObject|Event|JobPosting)$/;

function datedItems(items: Item[]): Item[] {
  const described = items.flatMap((item) => [item, ...itemsOf(item, 'mainEntity')]);
  const own = described.filter((item) => !item.types.some((type) => UNDATED.test(type)));
  const isArticle = (item: Item) => item.types.some((type) => /Article|Posting|Report/.test(type));
  return [...own.filter(isArticle), ...own.filter((item) => !isArticle(item))];
}

function firstDate(candidates: (string | null | undefined)[], lang: string): string | null {
  for (const candidate of candidates) {
    const date = candidate ? isoDate(candidate, lang) : null;
    if (date) return date;
  }
  return null;
}

/** When the page says it was published and last changed, in its data, meta tags or dated markup. */
export function declaredDates(
  document: Document,
  meta: PageMeta,
  jsonLd: Item[],
  lang: string,
): { publishedAt: string | null; modifiedAt: string | null } {
  const items = datedItems(jsonLd);
  const dated = (...properties: string[]) =>
    properties.flatMap((property) => items.map((item) => textOf(item, property)));
  return {
    publishedAt: firstDate(
      [
        ...dated('datePublished', 'dateCreated', 'uploadDate'),
        ...PUBLISHED_METAS.map((name) => metaOf(meta, name)),
        attribute(document, '[itemprop~="datePublished"]', 'datetime'),
        timeElement(document),
      ],
      lang,
    ),
    modifiedAt: firstDate(
      [
        ...dated('dateModified'),
        ...MODIFIED_METAS.map((name) => metaOf(meta, name)),
        attribute(document, '[itemprop~="dateModified"]', 'datetime'),
      ],
      lang,
    ),
  };
}
