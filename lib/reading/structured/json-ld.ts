import { shortName, type Item, type ItemValue } from './item.ts';
import { parseTolerantJson } from './tolerant-json.ts';

/** Guards against hostile blocks: how deep and how many nodes are read in one page. */
const LIMITS = { depth: 12, nodes: 5000, blockLength: 2_000_000 };

type JsonObject = Record<string, unknown>;

interface Walk {
  nodes: number;
  byId: Map<string, Item>;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf(object: JsonObject): string[] {
  const raw = Object.hasOwn(object, '@type') ? object['@type'] : [];
  return [raw]
    .flat()
    .filter((type): type is string => typeof type === 'string')
    .map(shortName);
}

function toValues(value: unknown, path: string, depth: number, walk: Walk): ItemValue[] {
  if (value === null || value === undefined || depth > LIMITS.depth) return [];
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => toValues(one, `${path}[${index}]`, depth + 1, walk));
  }
  if (isObject(value)) {
    const item = toItem(value, path, depth + 1, walk);
    return item ? [item] : [];
  }
  const isText =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isText ? [String(value)] : [];
}

function toItem(object: JsonObject, path: string, depth: number, walk: Walk): Item | null {
  walk.nodes += 1;
  if (walk.nodes > LIMITS.nodes) return null;
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

/** `{ "@id": "#offer" }` stands for the node described elsewhere in the page. */
function resolveReferences(item: Item, byId: Map<string, Item>, seen: Set<Item>): void {
  if (seen.has(item)) return;
  seen.add(item);
  for (const [name, values] of item.properties) {
    const resolved = values.map((value) => {
      if (typeof value === 'string') return value;
      const [id] = value.properties.get('@id') ?? [];
      const isReference = value.properties.size === 1 && typeof id === 'string';
      return isReference ? (byId.get(id) ?? value) : value;
    });
    item.properties.set(name, resolved);
    for (const value of resolved)
      if (typeof value !== 'string') resolveReferences(value, byId, seen);
  }
}

/**
 * The top items of every JSON-LD block of a page, `@graph` opened and references resolved. A block
 * that cannot be read is skipped; the others are kept.
 */
export function readJsonLd(document: Document): Item[] {
  const walk: Walk = { nodes: 0, byId: new Map() };
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  const top = [...scripts].flatMap((script, index) => {
    const text = script.textContent ?? '';
    if (text.length > LIMITS.blockLength) return [];
    return toValues(parseTolerantJson(text), `json-ld[${index}]`, 0, walk);
  });
  const items = top.filter((value): value is Item => typeof value !== 'string');
  const seen = new Set<Item>();
  for (const item of items) resolveReferences(item, walk.byId, seen);
  return items.flatMap((item) => {
    const graph = (item.properties.get('@graph') ?? []).filter(
      (value) => typeof value !== 'string',
    );
    return graph.length > 0 ? [...(item.types.length > 0 ? [item] : []), ...graph] : [item];
  });
}
