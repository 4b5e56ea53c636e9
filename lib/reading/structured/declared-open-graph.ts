import { plainObject } from './bounded-json.ts';
import knownNamespaces from './data/open-graph-namespaces.json' with { type: 'json' };
import { readPrefixes } from './prefixes.ts';

/** The Open Graph properties of a page, in order: repeated ones are lists, as the protocol writes them. */
export interface DeclaredOpenGraph {
  namespace: Record<string, string>;
  properties: [name: string, content: string][];
}

const MOST_PROPERTIES = 2000;
const KNOWN: ReadonlyMap<string, string> = new Map(Object.entries(knownNamespaces));

const PREFIX_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(knownNamespaces).map(([prefix, address]) => [address, prefix]),
);

/** The last run of word characters: `songkick-concerts` is listed as `concerts`, as extruct does. */
const listedName = (prefix: string) => /\w+$/.exec(prefix.slice(-100))?.[0] ?? prefix;

/** The tags of Facebook's own markup: a page that declares them declares no metadata. */
const FBML = /facebook\.com\/2008\/fbml/;

/** Prefixes as the protocol's first version declared them: `<html xmlns:og="…">`. */
const fromXmlNames = (root: Element): [string, string][] =>
  [...root.attributes]
    .filter(({ name, value }) => name.startsWith('xmlns:') && !FBML.test(value))
    .map(({ name, value }) => [name.slice(6), value.trim()]);

/** A property written as a whole address, `http://ogp.me/ns#image`, is the prefixed one. */
function prefixedName(name: string): string {
  const end = Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')) + 1;
  const prefix = end > 0 ? PREFIX_OF.get(name.slice(0, end)) : undefined;
  return prefix ? `${prefix}:${name.slice(end)}` : name;
}

/**
 * The metadata of a page's head, and of its body's own level, whose prefix is Open Graph's or is
 * declared by the page. Keys are exact, identical repetitions count once; one object a page, or none.
 */
export function declaredOpenGraph(document: Document): DeclaredOpenGraph[] {
  const roots = [document.documentElement, document.head, document.body].filter(Boolean);
  const declared = roots.flatMap((root) => readPrefixes(root.getAttribute('prefix')));
  const prefixes = new Map([...roots.flatMap(fromXmlNames), ...declared]);
  const namespace = plainObject(declared.map(([prefix, address]) => [listedName(prefix), address]));
  const properties = new Map<string, [string, string]>();
  for (const meta of document.querySelectorAll(
    'head > meta[property][content], body > meta[property][content]',
  )) {
    if (properties.size >= MOST_PROPERTIES) break;
    const name = prefixedName(meta.getAttribute('property')?.trim() ?? '');
    const [prefix = '', rest] = name.split(':', 2);
    const address = KNOWN.get(prefix) ?? prefixes.get(prefix);
    if (!rest || address === undefined) continue;
    namespace[listedName(prefix)] = address;
    const content = meta.getAttribute('content') ?? '';
    properties.set(JSON.stringify([name, content]), [name, content]);
  }
  return properties.size > 0 ? [{ namespace, properties: [...properties.values()] }] : [];
}
