import { plainObject, type PlainJson } from './bounded-json.ts';
import { elementText } from './element-text.ts';
import {
  isMarkedItem,
  MICRODATA,
  readMarkedItems,
  type MarkedItem,
  type MarkedValue,
} from './marked-items.ts';
import { statedValue } from './microdata-values.ts';

const LIMITS = { values: 50_000, depth: 64 };

/** Schema.org's way to say what a form asks for: `query-input`, `result-output`. */
const ASKS = /-(?:input|output)$/;

function inputValue(element: Element): PlainJson {
  const value = plainObject<PlainJson>();
  if (element.hasAttribute('required')) value.valueRequired = true;
  const name = element.getAttribute('name');
  if (name) value.valueName = name;
  return value;
}

function leafValue(element: Element, base: string): PlainJson {
  const stated = statedValue(element, base);
  if (stated !== null) return stated;
  const isAsked = ASKS.test(element.getAttribute('itemprop') ?? '');
  return isAsked ? inputValue(element) : elementText(element);
}

class Writer {
  private left = LIMITS.values;
  private readonly open = new Set<MarkedItem>();
  private readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  /** Undefined for a thing that holds itself, and past the limits. */
  private value(value: MarkedValue): PlainJson | undefined {
    this.left -= 1;
    if (this.left < 0) return undefined;
    if (!isMarkedItem(value)) return leafValue(value, this.base);
    if (this.open.has(value) || this.open.size >= LIMITS.depth) return undefined;
    return this.item(value);
  }

  item(item: MarkedItem): PlainJson {
    this.open.add(item);
    const written = plainObject<PlainJson>();
    const [type, ...more] = item.types;
    if (type !== undefined) {
      written.type = more.length > 0 ? item.types : type;
      const id = item.element.getAttribute('itemid')?.trim();
      if (id) written.id = id;
    }
    const properties = plainObject<PlainJson>();
    for (const [name, values] of item.properties) {
      const kept = values.map((value) => this.value(value)).filter((value) => value !== undefined);
      const [first, ...others] = kept;
      if (first !== undefined) properties[name] = others.length > 0 ? kept : first;
    }
    if (Object.keys(properties).length > 0) written.properties = properties;
    else written.value = leafValue(item.element, this.base);
    this.open.delete(item);
    return written;
  }

  get isWhole(): boolean {
    return this.left >= 0;
  }
}

/**
 * The microdata of a page as plain JSON: `{ type, id, properties }`, or `value` for a thing without
 * properties. A thing that is the property of another stands there and not at the top.
 */
export function declaredMicrodata(
  document: Document,
  base: string,
): { microdata: PlainJson[]; partial: string } {
  const { items, partial } = readMarkedItems(document, MICRODATA);
  const writer = new Writer(base);
  const microdata: PlainJson[] = [];
  for (const item of items) {
    if (!writer.isWhole) break;
    if (!item.isInside) microdata.push(writer.item(item));
  }
  const cut = writer.isWhole ? '' : 'the page has too much microdata: the end was left out';
  return { microdata, partial: partial || cut };
}
