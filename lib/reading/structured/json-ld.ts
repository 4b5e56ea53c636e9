import { decodeEntities } from './entities.ts';
import { shortName, type Item, type ItemValue } from './item.ts';
import { readJsonLdBlocks } from './json-ld-blocks.ts';

/** Guards against hostile blocks: how deep and how many nodes are read in one page. */
const LIMITS = { depth: 24, nodes: 20_000 };
const TOO_MANY = 'the JSON-LD of the page has too many nodes: the last ones were left out';
const TOO_DEEP = 'the JSON-LD of the page is nested too deep: the inner part was left out';

type JsonObject = Record<string, unknown>;

interface Walk {
  nodes: number;
  byId: Map<string, Item>;
  partial: string;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf(object: JsonObject): string[] {
  const raw = Object.hasOwn(object, '@type') ? object['@type'] : [];
  return (Array.isArray(raw) ? raw : [raw])
    .filter((type): type is string => typeof type === 'string')
    .map(shortName);
}

function toValues(value: unknown, path: string, depth: number, walk: Walk): ItemValue[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return [decodeEntities(value)];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (depth > LIMITS.depth) {
    walk.partial ||= TOO_DEEP;
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => toValues(one, `${path}[${index}]`, depth + 1, walk));
  }
  const item = isObject(value) ? toItem(value, path, depth + 1, walk) : null;
  return item ? [item] : [];
}

function toItem(object: JsonObject, path: string, depth: number, walk: Walk): Item | null {
  walk.nodes += 1;
  if (walk.nodes > LIMITS.nodes) {
    walk.partial ||= TOO_MANY;
    return null;
  }
  const item: Item = { types: typesOf(object), properties: new Map(), path };
  for (const [key, value] of Object.entries(object)) {
    if (key === '@type' || key === '@context') continue;
    const name = key.startsWith('@') ? key : shortName(key);
    item.properties.set(name, toValues(value, `${path}.${name}`, depth, walk));
  }
  const [id] = item.properties.get('@id') ?? [];
  if (typeof id === 'string' && item.properties.size > 1) walk.byId.set(id, item);
  return item;
}

/** `{ "@id": "#offer" }` stands for the node described elsewhere in the page; references may be cyclic. */
function resolveReferences(items: Item[], byId: Map<string, Item>): void {
  const seen = new Set<Item>(items);
  // A set keeps giving what is added to it while it is walked: no recursion on a page's own chains.
  for (const item of seen) {
    for (const [name, values] of item.properties) {
      const resolved = values.map((value) => {
        if (typeof value === 'string') return value;
        const [id] = value.properties.get('@id') ?? [];
        const isReference = value.properties.size === 1 && typeof id === 'string';
        return isReference ? (byId.get(id) ?? value) : value;
      });
      item.properties.set(name, resolved);
      for (const value of resolved) if (typeof value !== 'string') seen.add(value);
    }
  }
}

/** The items of a page's JSON-LD; `partial` says in English what was left out, empty when nothing was. */
export interface JsonLdItems {
  items: Item[];
  partial: string;
}

/**
 * The top items of every JSON-LD block of a page, `@graph` opened and references resolved. A block
 * that cannot be read is skipped; the others are kept. Items that refer to each other are shared: a
 * reader that follows properties must stop at those it has seen.
 */
export function readJsonLdItems(document: Document): JsonLdItems {
  const walk: Walk = { nodes: 0, byId: new Map(), partial: '' };
  const { blocks, partial } = readJsonLdBlocks(document);
  const items = blocks
    .flatMap(({ index, value }) => toValues(value, `json-ld[${index}]`, 0, walk))
    .filter((value): value is Item => typeof value !== 'string');
  resolveReferences(items, walk.byId);
  const opened = items.flatMap((item) => {
    const graph = (item.properties.get('@graph') ?? []).filter(
      (value) => typeof value !== 'string',
    );
    return graph.length > 0 ? [...(item.types.length > 0 ? [item] : []), ...graph] : [item];
  });
  return { items: opened, partial: partial || walk.partial };
}

/** The top items of a page's JSON-LD: see `readJsonLdItems`. */
export const readJsonLd = (document: Document): Item[] => readJsonLdItems(document).items;
