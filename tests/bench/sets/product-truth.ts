import { isSameAmount } from '../metrics/amount.ts';
import { isSameCurrency } from '../metrics/currency.ts';
import type { Counts } from '../metrics/micro-f1.ts';
import { onOneLine, wordF1 } from '../metrics/words.ts';
import type { ProductAnswer } from '../tasks/read-product.ts';

/** What is scored of a product. `priceFixed`: the price, against a corrected annotation where there is one. */
export const ATTRIBUTES = [
  'price',
  'priceFixed',
  'currency',
  'availability',
  'sku',
  'brand',
  'gtin',
  'mpn',
  'name',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** The values that are right, by attribute; any of them will do. */
export type ProductTruth = Partial<Record<Attribute | 'visiblePrice', string[]>>;

/** Share of common words from which two names are one. */
const SAME_NAME = 0.8;

const fold = (text: string): string =>
  onOneLine(text)
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const IN_STOCK = new Set([
  'instock',
  'limitedavailability',
  'preorder',
  'presale',
  'onlineonly',
  'instoreonly',
  'backorder',
  'madetoorder',
]);
const OUT_OF_STOCK = new Set(['outofstock', 'soldout', 'discontinued']);

/** The benchmark knows two states; an unknown one counts as in stock, as it counts there. */
function stateOf(availability: string): string {
  const name = (availability.split('/').pop() ?? '').toLowerCase().replace(/[^a-z]/g, '');
  if (OUT_OF_STOCK.has(name)) return 'out';
  return name === '' || IN_STOCK.has(name) ? 'in' : name;
}

const withoutZeros = (code: string): string => code.replace(/\D/g, '').replace(/^0+/, '');
const isSameWord = (given: string, expected: string): boolean => fold(given) === fold(expected);

type Compare = (given: string, expected: string) => boolean;

const SAME: Record<Attribute, Compare> = {
  price: isSameAmount,
  priceFixed: isSameAmount,
  currency: isSameCurrency,
  availability: (given, expected) => stateOf(given) === stateOf(expected),
  sku: (given, expected) => given === expected,
  brand: isSameWord,
  gtin: (given, expected) => withoutZeros(given) === expected.replace(/^0+/, ''),
  mpn: isSameWord,
  name: (given, expected) => isSameWord(given, expected) || wordF1(given, expected) >= SAME_NAME,
};

/** Attributes of which an answer is wrong where the annotation says that the page has none. */
const SPURIOUS: ReadonlySet<Attribute> = new Set(['price', 'priceFixed', 'sku']);

/** The annotated values of an attribute; undefined where the set does not speak of it. */
function valuesOf(
  attribute: Attribute,
  truth: ProductTruth,
  isStripped: boolean,
): string[] | undefined {
  const { visiblePrice, price, priceFixed } = truth;
  // Where the truth is the page's own hints, what remains without them are the prices it shows.
  if (attribute === 'priceFixed') return visiblePrice ? undefined : (priceFixed ?? price ?? []);
  if (attribute === 'price' && visiblePrice && isStripped)
    return visiblePrice.length > 0 ? visiblePrice : undefined;
  if (attribute === 'availability')
    return truth.availability?.length ? truth.availability : undefined;
  return truth[attribute] ?? (SPURIOUS.has(attribute) ? [] : undefined);
}

/**
 * How one answer counts, as scrapinghub/product-extraction-benchmark counts it: one value, right when it
 * is among the annotated ones, else both wrong and missed. Null where the attribute is not scored.
 */
export function judgeAttribute(
  attribute: Attribute,
  truth: ProductTruth,
  answer: ProductAnswer,
  isStripped: boolean,
): Counts | null {
  const expected = valuesOf(attribute, truth, isStripped);
  if (!expected) return null;
  const given = answer[attribute === 'priceFixed' ? 'price' : attribute] ?? '';
  // An empty availability is an answer: in stock.
  if (given === '' && attribute !== 'availability')
    return { right: 0, wrong: 0, missed: expected.length > 0 ? 1 : 0 };
  const isRight = expected.some((value) => SAME[attribute](given, value));
  return {
    right: isRight ? 1 : 0,
    wrong: isRight ? 0 : 1,
    missed: !isRight && expected.length > 0 ? 1 : 0,
  };
}
