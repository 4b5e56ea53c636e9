import type { Availability, ReadingOutcome } from '../../lib/market/index.ts';
import type { Expectation } from './site.ts';
import type { BottleShape } from './templates/bottle.ts';
import { at, type Timeline } from './timeline.ts';

/** A bottle on sale: its fixed card and its weekly moves. */
export interface Product {
  key: string;
  path: string;
  name: string;
  brand: string;
  sku: string;
  gtin: string;
  shape: BottleShape;
  colour: string;
  /** Paragraphs of the description; the list in force changes when the shop rewrites its page. */
  description: Timeline<readonly string[]>;
  /** Rows of the data sheet. */
  features: readonly (readonly [string, string])[];
  price: Timeline<string>;
  listPrice?: Timeline<string | null>;
  availability?: Timeline<Availability>;
  promotion?: Timeline<string>;
  /** Rating out of 5 and number of opinions. */
  rating?: Timeline<readonly [string, number]>;
  /** Printed under the price when the shop offers it: `3x 11,67 €`. */
  instalments?: boolean;
  /** What the page really answers; `ok` unless an accident is planned. */
  outcome?: Timeline<ReadingOutcome>;
}

/** A product as it stands in one week. */
export interface ProductState {
  price: string;
  listPrice: string | null;
  availability: Availability;
  promotion: string;
  description: readonly string[];
  rating: readonly [string, number] | null;
  outcome: ReadingOutcome;
}

/** The product's card and moves at a week. */
export const stateOf = (product: Product, week: number): ProductState => ({
  price: at(product.price, week),
  listPrice: product.listPrice ? at(product.listPrice, week) : null,
  availability: product.availability ? at(product.availability, week) : 'in-stock',
  promotion: product.promotion ? at(product.promotion, week) : '',
  description: at(product.description, week),
  rating: product.rating ? at(product.rating, week) : null,
  outcome: product.outcome ? at(product.outcome, week) : 'ok',
});

/** What a reader must find on the product's page at a week. */
export function expectProduct(product: Product, week: number): Expectation {
  const state = stateOf(product, week);
  const readable = state.outcome === 'ok';
  return {
    status: 200,
    outcome: state.outcome,
    price: readable ? state.price : null,
    listPrice: readable ? state.listPrice : null,
    currency: readable ? 'EUR' : null,
    availability: readable ? state.availability : 'unknown',
    promotion: readable ? state.promotion : '',
    offers: [],
  };
}

const EAN_BODY = 12;

/** A 13-digit code with its check digit; prefix 2 is kept for use inside a shop, so none is a real article. */
export function ean13(number: number): string {
  const body = `2${String(number).padStart(EAN_BODY - 1, '0')}`;
  const sum = Array.from(body).reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return `${body}${(10 - (sum % 10)) % 10}`;
}
