import initialPrefixes from './data/rdfa-prefixes.json' with { type: 'json' };
import { readPrefixes } from './prefixes.ts';

/** What an element hands to those inside it, as RDFa 1.1 Core names them (section 7.2). */
export interface RdfaContext {
  base: string;
  parentSubject: string;
  parentObject: string;
  /** Relations whose other end is still to come. */
  incomplete: { predicate: string; isReversed: boolean }[];
  prefixes: ReadonlyMap<string, string>;
  vocabulary: string;
  language: string;
}

const INITIAL: ReadonlyMap<string, string> = new Map(Object.entries(initialPrefixes));

/** The three words that RDFa's initial context knows without a vocabulary. */
const INITIAL_TERMS: ReadonlyMap<string, string> = new Map([
  ['describedby', 'http://www.w3.org/2007/05/powder-s#describedby'],
  ['license', 'http://www.w3.org/1999/xhtml/vocab#license'],
  ['role', 'http://www.w3.org/1999/xhtml/vocab#role'],
]);

/** The context around the root of a page. */
export const rootContext = (base: string): RdfaContext => ({
  base,
  parentSubject: base,
  parentObject: base,
  incomplete: [],
  prefixes: INITIAL,
  vocabulary: '',
  language: '',
});

function prefixesOf(element: Element, outer: ReadonlyMap<string, string>) {
  const own: [string, string][] = [];
  for (const { name, value } of element.attributes) {
    if (name.startsWith('xmlns:')) own.push([name.slice(6).toLowerCase(), value.trim()]);
  }
  for (const [prefix, address] of readPrefixes(element.getAttribute('prefix'))) {
    if (prefix !== '_') own.push([prefix.toLowerCase(), address]);
  }
  return own.length > 0 ? new Map([...outer, ...own]) : outer;
}

/** The context that an element's own attributes make: vocabulary, prefixes and language. */
export function ownContext(element: Element, outer: RdfaContext): RdfaContext {
  return {
    ...outer,
    vocabulary: element.getAttribute('vocab')?.trim() ?? outer.vocabulary,
    prefixes: prefixesOf(element, outer.prefixes),
    language: element.getAttribute('xml:lang')?.trim() ?? outer.language,
  };
}

function expandCurie(name: string, context: RdfaContext): string | null {
  const colon = name.indexOf(':');
  if (colon < 0) return null;
  const prefix = name.slice(0, colon);
  const reference = name.slice(colon + 1);
  if (prefix === '_') return `_:${reference}`;
  if (reference.startsWith('//')) return name;
  const address =
    prefix === ''
      ? 'http://www.w3.org/1999/xhtml/vocab#'
      : context.prefixes.get(prefix.toLowerCase());
  return address === undefined ? null : address + reference;
}

/** The address of a property or type: a word of the vocabulary, a prefixed name, an address; else null. */
export function expandTerm(name: string, context: RdfaContext): string | null {
  if (name.includes(':')) return expandCurie(name, context) ?? name;
  if (context.vocabulary !== '') return context.vocabulary + name;
  return INITIAL_TERMS.get(name.toLowerCase()) ?? null;
}

const SAFE_CURIE = /^\[([^\]]*)\]$/;

/** The address of a thing named by `about` or `resource`; null when it names none. */
export function expandResource(
  name: string,
  context: RdfaContext,
  resolve: (address: string) => string,
): string | null {
  const trimmed = name.trim();
  const safe = SAFE_CURIE.exec(trimmed)?.[1];
  if (safe !== undefined) return expandCurie(safe, context);
  return expandCurie(trimmed, context) ?? resolve(trimmed);
}
