import type { OfferPrice, PricePeriod, PriceRole } from '../market/index.ts';
import type { Gap } from './gaps.ts';
import { conditionOf, periodAfter, periodBefore, startingFrom, taxOf } from './price-conditions.ts';
import { unitAfter, unitBefore, type PriceUnit } from './price-unit.ts';
import type { WordRole } from './price-words.ts';
import { roleWords, type RoleWord } from './role-words.ts';

/** What the words around an amount say about it. */
export interface PriceReading {
  role: WordRole;
  period: PricePeriod | null;
  /** The words that put a condition, verbatim: "dès", "par utilisateur", "billed yearly". */
  condition: string;
  tax: OfferPrice['tax'];
  unit: PriceUnit | null;
  /** Whether "from" stands right before it. */
  isFrom: boolean;
  /** How many payments an instalment is one of. */
  times: number | null;
}

const ROLES_OVER_PERIOD: ReadonlySet<WordRole> = new Set([
  'shipping',
  'saving',
  'list',
  'instalment',
  'threshold',
]);
const ROLES_OVER_UNIT: ReadonlySet<WordRole> = new Set([
  ...ROLES_OVER_PERIOD,
  'ecoFee',
  'lowest30',
]);

/** Most payments believed (market vocabulary). */
const MOST_TIMES = 120;

function timesOf(words: readonly (RoleWord | null)[]): number | null {
  const word = words.find((one) => one?.role === 'instalment' && /\d/.test(one.text));
  const times = Number(/\d+/.exec(word?.text ?? '')?.[0] ?? 0);
  return times >= 2 && times <= MOST_TIMES ? times : null;
}

function roleOf(left: RoleWord | null, right: RoleWord | null): WordRole {
  const isRightBest = right && (!left || right.distance < left.distance || left.role === 'current');
  return (isRightBest ? right : left)?.role ?? 'current';
}

function readOne(
  before: Gap,
  after: Gap,
  words: { left: RoleWord | null; right: RoleWord | null },
) {
  const said = roleOf(words.left, words.right);
  // A count of payments may end in a word that elsewhere means "from".
  const distance = words.left?.role === 'instalment' ? words.left.distance : Infinity;
  const following = after.afterLeft.folded;
  const period = periodAfter(following) ?? periodBefore(before.beforeRight.folded);
  const named = period ? null : (unitAfter(following) ?? unitBefore(before.beforeRight.folded));
  const isUnit = named !== null && !ROLES_OVER_UNIT.has(said);
  const isPeriod = period !== null && !ROLES_OVER_PERIOD.has(said);
  const role: WordRole = isPeriod ? 'period' : isUnit ? 'unit' : said;
  return {
    role,
    period,
    condition: conditionOf(before.beforeRight, after.afterLeft, distance),
    tax: taxOf(before, after),
    isFrom: startingFrom(before.beforeRight.folded, distance) !== null,
    unit: isUnit && named !== 'unsaid' ? named : null,
    times: role === 'instalment' ? timesOf([words.left, words.right]) : null,
  };
}

/** Role, period, condition, tax, unit and count of every amount, from the words around it. */
export function readWords(gaps: readonly Gap[]): PriceReading[] {
  const words = roleWords(gaps);
  const readings = words.flatMap((pair, index) => {
    const before = gaps[index];
    const after = gaps[index + 1];
    return before && after ? [readOne(before, after, pair)] : [];
  });
  return withTaxTwins(readings, gaps);
}

const isTaxTwin = (first: PriceReading, second: PriceReading): boolean =>
  first.role === 'period' &&
  (second.role === 'current' || (second.role === 'unit' && !second.unit)) &&
  first.tax !== second.tax &&
  second.tax !== 'unknown';

/** `29 € HT / mois (34,80 € TTC)`: the same price with the other tax is paid as often. */
function withTaxTwins(readings: readonly PriceReading[], gaps: readonly Gap[]): PriceReading[] {
  return readings.map((reading, index) => {
    const first = readings[index - 1];
    const between = gaps[index];
    const isNear = between?.isShared && between.beforeRight.folded.length <= LONGEST_TWIN_GAP;
    if (!first || !isNear || !isTaxTwin(first, reading)) return reading;
    return { ...reading, role: first.role, period: first.period };
  });
}

/** Characters between the two amounts of a twin: a tax, a period and "soit". */
const LONGEST_TWIN_GAP = 24;

/**
 * Roles that depend on the other amounts. A "regular price" is the list price beside a current one,
 * and the current price alone; so is a price "each" beside the price of the pack.
 */
export function settleRoles(readings: readonly PriceReading[]): PriceRole[] {
  const hasCurrent = readings.some(({ role }) => role === 'current');
  return readings.map(({ role, unit }) => {
    if (role === 'softList') return hasCurrent ? 'list' : 'current';
    if (role === 'unit' && unit?.unit === 'piece' && unit.quantity === '1' && !hasCurrent)
      return 'current';
    return role;
  });
}
