import { field, oneLine } from './cut.ts';
import { metaContent } from './meta-content.ts';
import { itemsOf, textOf, type Item } from './structured/item.ts';

/** Who made the page, when, and in which language. */
export interface Metadata {
  title: string;
  lang: string;
  byline: string;
  publishedAt: string | null;
  modifiedAt: string | null;
  siteName: string;
  description: string;
}

const LONGEST_DATE = 40;

/** A published date as ISO, date alone or with its time; null when it is not a plausible date. */
function isoDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ][\d:.,+\-Zz ]*)?$/.exec(trimmed);
  const time = Date.parse(trimmed.replace(' ', 'T'));
  if (iso)
    return Number.isNaN(Date.parse(iso[0].slice(0, 10))) || trimmed.length > LONGEST_DATE
      ? null
      : trimmed;
  const loose = Number.isNaN(time) ? Date.parse(trimmed) : time;
  if (Number.isNaN(loose) || !/\d{4}/.test(trimmed)) return null;
  const date = new Date(loose);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Items that can carry the date and the author of the page itself, the first one first. */
function describedItems(items: Item[]): Item[] {
  return items.flatMap((item) => [item, ...itemsOf(item, 'mainEntity')]);
}

function firstDate(candidates: (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const date = candidate ? isoDate(candidate) : null;
    if (date) return date;
  }
  return null;
}

const attribute = (document: Document, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name);

/** Many sites declare their templates' dates in `time` elements of teasers: only the article's counts. */
function timeElement(document: Document): string | null | undefined {
  const marked = attribute(document, '[itemprop~="datePublished"]', 'datetime');
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
  return (
    marked ??
    published ??
    inArticle ??
    (alone.length === 1 ? alone[0]?.getAttribute('datetime') : null)
  );
}

function authorOf(document: Document, items: Item[]): string {
  for (const item of items) {
    const names = (item.properties.get('author') ?? []).map((author) =>
      typeof author === 'string' ? author : textOf(author, 'name'),
    );
    const known = [...new Set(names.map((name) => oneLine(name)))].filter(
      (name) => name && !/^https?:/.test(name),
    );
    if (known.length > 0) return known.join(', ');
  }
  const meta = metaContent(document, 'author', 'article:author', 'parsely-author', 'dc.creator');
  if (meta && !/^https?:|^@/.test(meta)) return meta;
  const marked = document.querySelector(
    '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  );
  return oneLine(marked?.textContent).replace(/^(?:par|by|von|por|di)\s+/i, '');
}

function languageOf(document: Document): string {
  const declared =
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
    metaContent(document, 'og:locale', 'content-language', 'dc.language') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    '';
  const tag = declared.split(',')[0]?.trim().replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) && tag.length <= 35 ? tag : '';
}

/** Title and site name parted, whichever way the page joins them: `Title | Site`. */
function titleOf(document: Document, siteName: string): string {
  const whole = oneLine(document.title) || metaContent(document, 'og:title', 'twitter:title');
  const heading = oneLine(document.querySelector('h1')?.textContent);
  const parts = whole.split(/\s+[|–—·»-]\s+/);
  if (heading && parts.length > 1 && parts.some((part) => oneLine(part) === heading))
    return heading;
  const last = parts.at(-1) ?? '';
  const isSite =
    parts.length > 1 && siteName !== '' && last.toLowerCase() === siteName.toLowerCase();
  const title = isSite
    ? oneLine(whole.slice(0, whole.lastIndexOf(last))).replace(/\s*[|–—·»-]\s*$/, '')
    : whole;
  return title || heading;
}

/** The metadata of a page, from its JSON-LD, its meta tags and its markup, in this order. */
export function readMetadata(document: Document, jsonLd: Item[]): Metadata {
  const items = describedItems(jsonLd);
  const siteName = field(metaContent(document, 'og:site_name', 'application-name'), 300);
  const dated = (property: string) => items.map((item) => textOf(item, property));
  return {
    title: field(titleOf(document, siteName), 1000),
    lang: languageOf(document),
    byline: field(authorOf(document, items), 500),
    publishedAt: firstDate([
      ...dated('datePublished'),
      metaContent(
        document,
        'article:published_time',
        'og:published_time',
        'datePublished',
        'date',
        'dc.date',
        'dc.date.issued',
        'dcterms.date',
        'parsely-pub-date',
        'publish-date',
        'sailthru.date',
      ),
      timeElement(document),
    ]),
    modifiedAt: firstDate([
      ...dated('dateModified'),
      metaContent(
        document,
        'article:modified_time',
        'og:updated_time',
        'dateModified',
        'last-modified',
      ),
      attribute(document, '[itemprop~="dateModified"]', 'datetime'),
    ]),
    siteName,
    description: field(
      metaContent(document, 'description', 'og:description', 'twitter:description'),
      2000,
    ),
  };
}
