import type { Decimal } from '../market/index.ts';
import { absoluteDecimal, compareDecimals, percentChange, subtractDecimals } from './decimal.ts';

/** Smallest move worth telling: 0.5 % and 0.05 of the currency, both (specification §3.6). */
const SMALLEST_MOVE = { percent: 0.5, amount: '0.05' } as const;

/** Whether two amounts differ enough to be told; from zero, the amount alone decides. */
export function isMove(from: Decimal, to: Decimal): boolean {
  const delta = absoluteDecimal(subtractDecimals(to, from));
  if (compareDecimals(delta, SMALLEST_MOVE.amount) < 0) return false;
  const percent = percentChange(from, to);
  return percent === null || Math.abs(percent) >= SMALLEST_MOVE.percent;
}
