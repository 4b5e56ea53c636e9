import type { Instant, Language } from '../market/index.ts';
import type { CitationPart } from './model.ts';
import { publicationDate, type PublicationDate } from './publication-date.ts';

/** What a citation of a web page is made of. */
export interface CitedPage {
  /** A person or an organisation; the site when the page names no one. */
  author: string;
  title: string;
  site: string;
  /** As published: a year, a month, a day or a date-time; null when the page does not say. */
  publishedAt: string | null;
  url: string;
  accessedAt: Instant;
}

const part = (value: string): CitationPart => ({ kind: 'text', text: value });

const frenchDate = ({ at, precision }: PublicationDate): string =>
  new Intl.DateTimeFormat('fr-FR', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' as const }),
    ...(precision === 'day' ? { day: 'numeric' as const } : {}),
  }).format(at);

/** ISO 690 as used in France: AUTEUR. Titre. Site [en ligne], date. Disponible sur : <URL> (consulté le JJ/MM/AAAA). */
function citeIso690(page: CitedPage, timeZone: string): CitationPart[] {
  const published = publicationDate(page.publishedAt);
  const date = published ? frenchDate(published) : 's. d'; // sans date: the full stop follows
  const accessed = new Intl.DateTimeFormat('fr-FR', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone,
  }).format(new Date(page.accessedAt));
  return [
    part(`${page.author.toLocaleUpperCase('fr')}. `),
    { kind: 'title', text: page.title },
    part(`. ${page.site} [en ligne], ${date}. Disponible sur\u202f: <`),
    { kind: 'url', text: page.url },
    part(`> (consulté le ${accessed}).`),
  ];
}

/** APA 7: Author. (Year, Month Day). Title. Site. Retrieved Month Day, Year, from URL. */
function citeApa(page: CitedPage, timeZone: string): CitationPart[] {
  const published = publicationDate(page.publishedAt);
  const year = published?.at.getUTCFullYear();
  const monthDay =
    published && published.precision !== 'year'
      ? new Intl.DateTimeFormat('en-US', {
          timeZone: 'UTC',
          month: 'long',
          ...(published.precision === 'day' ? { day: 'numeric' as const } : {}),
        }).format(published.at)
      : '';
  const date = published ? [year, monthDay].filter(Boolean).join(', ') : 'n.d.';
  const accessed = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone }).format(
    new Date(page.accessedAt),
  );
  const site = page.site === page.author ? '' : `${page.site}. `;
  return [
    part(`${page.author.replace(/\.$/u, '')}. (${date}). `),
    { kind: 'title', text: page.title },
    part(`. ${site}Retrieved ${accessed}, from `),
    { kind: 'url', text: page.url },
  ];
}

/**
 * The citation of a captured page in the style of the language: ISO 690 in French, APA 7 in English.
 * The access date is always given: prices and home pages change.
 */
export const cite = (page: CitedPage, language: Language, timeZone: string): CitationPart[] =>
  language === 'fr' ? citeIso690(page, timeZone) : citeApa(page, timeZone);
