import { plainObject } from './bounded-json.ts';
import vocabulary from './data/dublin-core.json' with { type: 'json' };

/** The Dublin Core metadata of a page: each tag's attributes as written, and the property's address. */
export interface DeclaredDublinCore {
  namespaces: Record<string, string>;
  elements: Record<string, string>[];
  terms: Record<string, string>[];
}

const ELEMENTS = 'http://purl.org/dc/elements/1.1/';
const TERMS = 'http://purl.org/dc/terms/';
const MOST_TAGS = 2000;

const addresses = (base: string, names: string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [name.toLowerCase(), base + name]));
const ELEMENT_ADDRESSES = addresses(ELEMENTS, vocabulary.elements);
const TERM_ADDRESSES = addresses(TERMS, vocabulary.terms);

/** `DC.Date.modified` → `modified`: the qualifier is what the tag is about. */
const lastPart = (name: string) => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

function readNamespaces(document: Document): Record<string, string> {
  const namespaces = plainObject<string>();
  for (const link of document.querySelectorAll('link[rel*="schema"][href]')) {
    const address = link.getAttribute('href')?.trim() ?? '';
    if (address !== ELEMENTS && address !== TERMS) continue;
    namespaces[(link.getAttribute('rel') ?? '').replace('schema.', '')] = address;
  }
  return namespaces;
}

/** What a page declares in Dublin Core, the plain `description` and the like included. */
export function declaredDublinCore(document: Document): DeclaredDublinCore {
  const found: DeclaredDublinCore = {
    namespaces: readNamespaces(document),
    elements: [],
    terms: [],
  };
  const tags = [
    ...[...document.querySelectorAll('meta[name]')].slice(0, MOST_TAGS),
    ...[...document.querySelectorAll('link[rel]')].slice(0, MOST_TAGS),
  ];
  for (const tag of tags) {
    const name = lastPart(tag.getAttribute(tag.localName === 'meta' ? 'name' : 'rel') ?? '');
    const element = ELEMENT_ADDRESSES.get(name);
    const address = element ?? TERM_ADDRESSES.get(name);
    if (!address) continue;
    const written = plainObject([...tag.attributes].map(({ name: key, value }) => [key, value]));
    written.URI = address;
    (element ? found.elements : found.terms).push(written);
  }
  return found;
}
