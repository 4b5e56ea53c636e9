import { currencyOf, parsePrices } from '../../pricing/index.ts';
import keys from './data/embedded-keys.json' with { type: 'json' };

/** A product that a page's own state describes. Texts as the page has them; empty when unknown. */
export interface EmbeddedProduct {
  name: string;
  sku: string;
  gtin: string;
  brand: string;
  /** A plain decimal. */
  price: string;
  /** ISO 4217, or null when the state names none. */
  currency: string | null;
  availability: string | null;
  /** Where it stood: the script and the JSON path, or the attribute's element. */
  path: string;
  /** The price as the state has it. */
  raw: string;
}

/** Reads a key of a page's object, whichever way the object came. */
export type Lookup = (key: string) => unknown;

export const lookupOf = (value: unknown): Lookup | null => {
  if (value instanceof Map) return (key) => value.get(key);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return (key) => (Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
};

const LONGEST_TEXT = 300;

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim().slice(0, LONGEST_TEXT);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const inner = lookupOf(value)?.('name');
  return typeof inner === 'string' ? inner.trim().slice(0, LONGEST_TEXT) : '';
}

const firstText = (object: Lookup, names: string[]): string =>
  names.map((name) => textOf(object(name))).find(Boolean) ?? '';

interface Amount {
  amount: string;
  currency: string | null;
  raw: string;
}

const PLAIN_NUMBER = /^\d{1,12}(?:\.\d{1,4})?$/;

/** A price above zero: zero in a state means that there is none. */
function amountOf(value: unknown): Amount | null {
  const raw =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (raw === '' || raw.length > 60) return null;
  if (PLAIN_NUMBER.test(raw))
    return /[1-9]/.test(raw) ? { amount: raw, currency: null, raw } : null;
  if (typeof value === 'number') return null;
  const [read, ...more] = parsePrices(raw, {});
  if (!read || more.length > 0 || !/[1-9]/.test(read.amount)) return null;
  return { amount: read.amount, currency: read.currency, raw };
}

function currencyIn(object: Lookup): string | null {
  const named = firstText(object, keys.currency);
  return named ? currencyOf(named, '') : null;
}

function firstAmount(object: Lookup, names: string[]): Amount | null {
  for (const name of names) {
    const amount = amountOf(object(name));
    if (amount) return amount;
  }
  return null;
}

function priceOf(object: Lookup): Amount | null {
  const own = firstAmount(object, keys.price);
  if (own) return { ...own, currency: own.currency ?? currencyIn(object) };
  for (const holder of [...keys.price, ...keys.priceHolders]) {
    const inner = lookupOf(object(holder));
    const inside = inner && firstAmount(inner, keys.priceInside);
    if (inner && inside) {
      const currency = inside.currency ?? currencyIn(inner) ?? currencyIn(object);
      return { ...inside, currency };
    }
  }
  const amount = currencyIn(object) ? amountOf(object('amount')) : null;
  return amount && { ...amount, currency: amount.currency ?? currencyIn(object) };
}

/** The states of Shopify's themes count in hundredths, and can be told by keys of their own. */
function isInHundredths(object: Lookup): boolean {
  if (typeof object('price') !== 'number') return false;
  const isVariant =
    object('compare_at_price') !== undefined && object('requires_shipping') !== undefined;
  return isVariant || object('price_min') !== undefined || object('public_title') !== undefined;
}

/** A whole number of hundredths as a decimal; an amount with a point is one already. */
export function fromHundredths(amount: string): string {
  if (amount.includes('.')) return amount;
  const digits = amount.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function availabilityOf(object: Lookup): string | null {
  for (const name of keys.availability) {
    const value = object(name);
    if (typeof value === 'boolean') return value ? 'InStock' : 'OutOfStock';
    if (typeof value === 'string' && value) return value.trim().slice(0, 60);
  }
  return null;
}

/**
 * The product that an object of a page's state describes: it has a price under an exact key, and a
 * name or a product reference. Null for anything else.
 */
export function productOf(object: Lookup, path: string): EmbeddedProduct | null {
  const price = priceOf(object);
  if (!price) return null;
  const name = firstText(object, keys.name);
  const reference = firstText(object, keys.sku);
  if (!name && !reference) return null;
  return {
    name,
    sku: reference || firstText(object, keys.id),
    gtin: firstText(object, keys.gtin).replace(/\D/g, ''),
    brand: firstText(object, keys.brand),
    price: isInHundredths(object) ? fromHundredths(price.amount) : price.amount,
    currency: price.currency,
    availability: availabilityOf(object),
    path,
    raw: price.raw,
  };
}
