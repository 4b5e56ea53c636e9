import { foldText } from '../../pricing/text-folding.ts';
import { cssPath } from '../css-path.ts';
import keys from './data/embedded-keys.json' with { type: 'json' };
import { embeddedValues } from './embedded-scripts.ts';
import { fromHundredths, lookupOf, productOf, type EmbeddedProduct } from './embedded-shape.ts';

export type { EmbeddedProduct } from './embedded-shape.ts';

/** Guards: products kept, values walked, depth. */
const LIMITS = { products: 200, values: 100_000, depth: 12 };

const ASIDE = new Set(keys.asideWords);
const LIST_EVENTS = new Set(keys.listEvents);

/** `relatedProducts`, `recently_viewed`: what stands there is not what the page sells. */
const isAside = (key: string) =>
  key
    .slice(0, 80)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => ASIDE.has(word));

const entriesOf = (value: unknown): [string, unknown][] => {
  if (value instanceof Map) return [...value] as [string, unknown][];
  if (Array.isArray(value)) return value.map((one, index) => [`[${index}]`, one]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
};

interface Step {
  value: unknown;
  path: string;
  depth: number;
  /** The currency of an event, which its items leave unsaid. */
  currency: string | null;
}

function collect(first: Step, budget: { left: number }, found: EmbeddedProduct[]): void {
  const steps = [first];
  for (let step = steps.pop(); step; step = steps.pop()) {
    budget.left -= 1;
    if (budget.left < 0 || found.length >= LIMITS.products) return;
    const object = lookupOf(step.value);
    const event = object?.('event') ?? object?.('eventName');
    if (typeof event === 'string' && LIST_EVENTS.has(event.toLowerCase())) continue;
    const product = object && productOf(object, step.path);
    if (product) found.push({ ...product, currency: product.currency ?? step.currency });
    const named = object?.('currency') ?? object?.('currencyCode');
    const isCode = typeof named === 'string' && /^[A-Z]{3}$/.test(named);
    if (step.depth >= LIMITS.depth) continue;
    for (const [key, value] of entriesOf(step.value).reverse()) {
      if (typeof value !== 'object' || value === null || isAside(key)) continue;
      const path = key.startsWith('[') ? step.path + key : `${step.path}.${key.slice(0, 80)}`;
      const currency = isCode ? named : step.currency;
      steps.push({ value, path, depth: step.depth + 1, currency });
    }
  }
}

const PRICE_ATTRIBUTES = ['data-price', 'data-product-price', 'data-item-price'];
const NAME_ATTRIBUTES = ['data-name', 'data-product-name', 'data-item-name', 'data-product-title'];
const SKU_ATTRIBUTES = ['data-sku', 'data-product-sku', 'data-product-id', 'data-item-id'];

function firstAttribute(element: Element, names: string[]): string {
  return names.map((name) => element.getAttribute(name)?.trim()).find(Boolean) ?? '';
}

/** Buttons and forms that carry the product they sell in their own attributes. */
function fromAttributes(document: Document, found: EmbeddedProduct[]): void {
  const elements = document.querySelectorAll(PRICE_ATTRIBUTES.map((name) => `[${name}]`).join());
  for (const element of [...elements].slice(0, LIMITS.products)) {
    const stated = new Map([
      ['price', firstAttribute(element, PRICE_ATTRIBUTES)],
      ['name', firstAttribute(element, NAME_ATTRIBUTES)],
      ['sku', firstAttribute(element, SKU_ATTRIBUTES)],
      ['currency', firstAttribute(element, ['data-currency', 'data-product-currency'])],
      ['brand', firstAttribute(element, ['data-brand', 'data-product-brand'])],
    ]);
    const product = productOf((key) => stated.get(key), cssPath(element));
    if (product?.name) found.push(product);
  }
}

/** The words a page's subject is told by: its headings and titles. */
function titlesOf(document: Document): string[] {
  const meta = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const titles = [document.querySelector('h1')?.textContent, meta, document.title];
  return titles.map((title) => foldText((title ?? '').slice(0, 500)).trim()).filter(Boolean);
}

const namesSubject = (product: EmbeddedProduct, titles: string[]): boolean => {
  const name = foldText(product.name).trim();
  return name.length > 3 && titles.some((title) => title.includes(name) || name.includes(title));
};

/** How much of a product an object says; what names the page's subject comes before all else. */
function likeness(product: EmbeddedProduct, titles: string[]): number {
  const { sku, gtin, brand, currency, availability } = product;
  const said = [sku, gtin, brand, currency, availability].filter(Boolean).length;
  return (namesSubject(product, titles) ? 10 : 0) + said;
}

/**
 * The product that a page's own state names as its subject: the state's name is in the page's heading
 * or title, or the state knows a single product. Null when it names none surely.
 */
export function embeddedSubject(
  document: Document,
  products: readonly EmbeddedProduct[],
): EmbeddedProduct | null {
  const titles = titlesOf(document);
  const named = products.filter((product) => namesSubject(product, titles));
  const prices = new Set(named.map((product) => Number(product.price)));
  return prices.size === 1 ? (named[0] ?? null) : null;
}

/**
 * A state that holds a product twice, for its shop and for its measures, may count once in hundredths:
 * a price exactly a hundred times that of the same name is the same price.
 */
function inOneUnit(products: EmbeddedProduct[]): EmbeddedProduct[] {
  const known = new Set(products.map(({ name, price }) => JSON.stringify([name, Number(price)])));
  return products.map((product) => {
    const price = fromHundredths(product.price);
    const isTwice = known.has(JSON.stringify([product.name, Number(price)]));
    return product.name && isTwice ? { ...product, price } : product;
  });
}

/**
 * The products that the state embedded in a page describes, the most product-like first: JSON blocks,
 * the literals of its scripts and data attributes. For pages without JSON-LD or microdata. Lists of
 * related products, carts and list events are left out. No script is run.
 */
export function readEmbeddedState(document: Document): EmbeddedProduct[] {
  const found: EmbeddedProduct[] = [];
  const budget = { left: LIMITS.values };
  for (const { value, path } of embeddedValues(document)) {
    if (!isAside(path.slice(path.indexOf(':') + 1))) {
      collect({ value, path, depth: 0, currency: null }, budget, found);
    }
  }
  fromAttributes(document, found);
  const titles = titlesOf(document);
  return inOneUnit(found)
    .map((product) => ({ product, score: likeness(product, titles) }))
    .sort((a, b) => b.score - a.score)
    .map(({ product }) => product);
}
