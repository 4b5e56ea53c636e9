import type { Decimal } from '../market/index.ts';

/** An exact decimal number: `units` counted in steps of 10^-`scale`. */
interface Scaled {
  units: bigint;
  scale: number;
}

function parse(decimal: Decimal): Scaled {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

const power = (exponent: number) => 10n ** BigInt(exponent);

function align(a: Decimal, b: Decimal): { left: bigint; right: bigint; scale: number } {
  const left = parse(a);
  const right = parse(b);
  const scale = Math.max(left.scale, right.scale);
  return {
    left: left.units * power(scale - left.scale),
    right: right.units * power(scale - right.scale),
    scale,
  };
}

function format(units: bigint, scale: number): Decimal {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale ? `.${digits.slice(digits.length - scale)}` : '';
  return `${sign}${whole}${fraction}`;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; `"5.0"` equals `"5"`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const { left, right } = align(a, b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** `a - b`, exact: `subtractDecimals('35.00', '29')` is `"6.00"`. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const { left, right, scale } = align(a, b);
  return format(left - right, scale);
}

/** The size of a number without its sign. */
export function absoluteDecimal(decimal: Decimal): Decimal {
  return decimal.startsWith('-') ? decimal.slice(1) : decimal;
}

/** Whether an amount is zero however it is written: `"0"`, `"0.00"`. */
export function isZero(decimal: Decimal): boolean {
  return parse(decimal).units === 0n;
}

/** Digits kept behind the point of a percentage before it becomes a number. */
const PERCENT_SCALE = 6;

/**
 * How far `to` is from `from`, in percent, signed: `20.689655` from 29 to 35. Computed on integers and
 * rounded to six decimals; null when `from` is zero, from which no percentage can be told.
 */
export function percentChange(from: Decimal, to: Decimal): number | null {
  const { left, right } = align(from, to);
  if (left === 0n) return null;
  const scaled = ((right - left) * 100n * power(PERCENT_SCALE + 1)) / (left < 0n ? -left : left);
  const half = scaled < 0n ? -5n : 5n;
  return Number((scaled + half) / 10n) / 10 ** PERCENT_SCALE;
}
