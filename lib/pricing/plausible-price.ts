import type { Currency } from '../market/index.ts';
import { isCurrencyCode, minorUnits } from './currency.ts';
import { isZero } from './decimal.ts';

/** Why a price typed by a user cannot be meant. */
export const PRICE_FAULTS = [
  /** Not a plain decimal such as `1299.00`. */
  'not-a-number',
  'negative',
  'zero',
  /** More than twelve digits before the point. */
  'too-large',
  /** More decimals than the currency is quoted with. */
  'too-many-decimals',
  'unknown-currency',
] as const;

export type PriceFault = (typeof PRICE_FAULTS)[number];

/** Under a thousand billion: the dearest goods on sale fit in twelve digits, even in rials or dongs. */
const MOST_INTEGER_DIGITS = 12;

/** Fuel, energy and calls are quoted below the cent: `1.849 €/l`, `0.2016 €/kWh`. */
const UNIT_PRICE_DECIMALS = 4;

/** Longest text read as a number; longer is no price in any currency. */
const LONGEST = 64;

/** A price as a user gives it, once read. */
export interface TypedPrice {
  /** Plain decimal with a point, perhaps signed: `"1299.00"`. */
  amount: string;
  /** ISO 4217 code; null while none is chosen, which is no fault. */
  currency: Currency | null;
  /** Whether it is a price for a kilo, a litre, a kilowatt-hour: those go below the cent. */
  isUnitPrice?: boolean;
}

/** Zeros at the end add no precision: `12.500` is `12.5`. */
const decimalsOf = (fraction: string) => fraction.replace(/0+$/, '').length;

/**
 * The first reason why a typed price is absurd, or null when it is plausible. It says nothing of
 * whether the price is right. Free (zero) is a fault here: an offer without a price has none.
 */
export function priceFault({
  amount,
  currency,
  isUnitPrice = false,
}: TypedPrice): PriceFault | null {
  const match = amount.length <= LONGEST ? /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(amount) : null;
  if (!match) return 'not-a-number';
  const [, sign, whole = '', fraction = ''] = match;
  if (isZero(`${whole}.${fraction || '0'}`)) return 'zero';
  if (sign === '-') return 'negative';
  if (whole.replace(/^0+/, '').length > MOST_INTEGER_DIGITS) return 'too-large';
  if (currency !== null && !isCurrencyCode(currency)) return 'unknown-currency';
  const quoted = minorUnits(currency);
  const most = isUnitPrice ? Math.max(quoted, UNIT_PRICE_DECIMALS) : quoted;
  return decimalsOf(fraction) > most ? 'too-many-decimals' : null;
}

/** Whether a typed price could be one: see `priceFault`. */
export const isPlausiblePrice = (price: TypedPrice): boolean => priceFault(price) === null;
