import { phraseMatcher, wordAlternatives } from '../../pricing/phrases.ts';
import { foldText } from '../../pricing/text-folding.ts';
import { oneLine } from '../cut.ts';
import data from '../data/facts-identity.json' with { type: 'json' };
import { metaOf, type PageMeta } from '../meta-content.ts';
import { itemsOf, textOf, type Item } from '../structured/item.ts';
import { dateInText } from './date-text.ts';
import type { TitleLine } from './near-title.ts';
import { spacedText } from './spaced-text.ts';

const LONGEST_NAME = 80;
const MOST_WORDS = 7;
const MOST_AUTHORS = 20;

const LETTER = '[\\p{L}\\d]';
const PREFIX = new RegExp(
  `^(?:${wordAlternatives(data.byPrefixes, /[\p{L}]/u, LETTER)})(?:\\s*:)?\\s+`,
  'u',
);
const NAME_ENDS = phraseMatcher(data.nameEnds);
const NOT_NAMES = new Set(data.notNames);
const BREAK = /\s[|·•–—,-]\s|[|·•(\n]|\shttps?:|\s@|,\s(?=\p{Ll})|\s\d/u;

/** What people write a name in capitals with; a handle such as `jane.doe42` has none. */
const PERSON = /^(?:Dr\.? |Prof\.? )?\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.&-]+){1,5}$/u;

/** A name without what surrounds it in a byline: `By Jane Doe | March 3, 2026` → `Jane Doe`. */
export function cleanName(text: string): string {
  let name = oneLine(text);
  const prefix = PREFIX.exec(foldText(name));
  if (prefix) name = name.slice(prefix[0].length);
  const end = NAME_ENDS[Symbol.matchAll](foldText(name)).next().value;
  if (end && end.index > 0) name = name.slice(0, end.index);
  const date = dateInText(name, '');
  if (date && date.index > 0) name = name.slice(0, date.index);
  const stop = BREAK.exec(name);
  if (stop && stop.index > 0) name = name.slice(0, stop.index);
  name = name.replace(/^[\s:–—-]+|[\s,;:–—|•·-]+$/g, '');
  const isName =
    name.length > 1 &&
    name.length <= LONGEST_NAME &&
    name.split(' ').length <= MOST_WORDS &&
    /\p{L}/u.test(name) &&
    !/^https?:|\.(?:com|net|org)$|@/.test(name) &&
    !NOT_NAMES.has(foldText(name));
  return isName ? name : '';
}

const ARTICLE =
  /Article|Posting|Report|Review|Recipe|HowTo|Book|WebPage|CreativeWork|Question|Course|VideoObject/;

/** Names under `author` of the page's own items; an empty name is no author. */
function declaredAuthors(items: Item[]): string {
  for (const item of items) {
    if (item.types.length > 0 && !item.types.some((type) => ARTICLE.test(type))) continue;
    const names = ['author', 'creator'].flatMap((property) =>
      (item.properties.get(property) ?? []).map((author) =>
        typeof author === 'string' ? author : textOf(author, 'name'),
      ),
    );
    const known = [...new Set(names.map((name) => oneLine(name).replace(/^[\s,;]+/, '')))].filter(
      (name) =>
        name.length <= 200 &&
        /\p{L}/u.test(name) &&
        !/^https?:/.test(name) &&
        !NOT_NAMES.has(foldText(name)),
    );
    if (known.length > 0) return known.slice(0, MOST_AUTHORS).join(', ');
  }
  return '';
}

/** Several `meta` of one name are several authors. */
function metaAuthor(meta: PageMeta): string {
  const declared = metaOf(
    meta,
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterm:creator',
    'citation_author',
  );
  const name = oneLine(declared).replace(/\s+-\s+https?:.*$/, '');
  return name && !/^https?:|^@/.test(name) && !NOT_NAMES.has(foldText(name)) ? name : '';
}

const MARKED = '[itemprop~="author"], [rel~="author"]';
const NAMED_CLASS = /(?:^|[\s_-])(?:author|byline|auteur|autor|autore|username|contributor)/i;

function markedAuthor(document: Document): string {
  const marked = document.querySelector(MARKED);
  const name = marked?.querySelector('[itemprop~="name"]') ?? marked;
  const content = name?.getAttribute('content');
  return cleanName(content ?? (name && spacedText(name, 200)) ?? '');
}

const isNamed = (element: Element | null): boolean =>
  element !== null &&
  NAMED_CLASS.test(
    `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('rel') ?? ''}`,
  );

/** `By Jane Doe`, or a line that its class calls a byline, beside the title. */
function shownAuthor(lines: TitleLine[]): string {
  for (const { element, text } of lines) {
    const hasPrefix = PREFIX.test(foldText(text));
    const named = isNamed(element)
      ? element
      : ([...element.querySelectorAll('[class], [rel]')]
          .slice(0, 12)
          .find((inner) => isNamed(inner)) ?? (isNamed(element.parentElement) ? element : null));
    if (hasPrefix) {
      const name = cleanName(text);
      if (PERSON.test(name) || (name && named)) return name;
    }
    if (named) {
      const name = cleanName(named === element ? text : (spacedText(named, 200) ?? ''));
      if (name && !dateInText(name, '')) return name;
    }
  }
  return '';
}

/**
 * Who wrote the page: as its structured data, its meta tags and its markup declare, else as the line
 * beside the title says. A login or the site's own name gives way to a person named there.
 */
export function authorOf(
  document: Document,
  meta: PageMeta,
  items: Item[],
  lines: TitleLine[],
  siteName: string,
): string {
  const described = items.flatMap((item) => [item, ...itemsOf(item, 'mainEntity')]);
  const declared = declaredAuthors(described) || metaAuthor(meta) || markedAuthor(document);
  const isPoor =
    !declared.includes(' ') || (siteName !== '' && foldText(declared) === foldText(siteName));
  if (!isPoor) return declared;
  const shown = shownAuthor(lines);
  return declared === '' || PERSON.test(shown) ? shown || declared : declared;
}
