import type { OfferPrice, PricePeriod, PriceRole } from '../market/index.ts';
import { firstMatch, lastMatch } from './phrases.ts';
import {
  BILLING_CONDITIONS,
  PERIODS,
  PER_UNIT_CONDITIONS,
  ROLES_AFTER,
  ROLES_BEFORE,
  STARTING_FROM,
  TAX_EXCLUDED,
  TAX_INCLUDED,
  type WordRole,
} from './price-words.ts';

/** What the words around an amount say about it. */
export interface PriceReading {
  role: WordRole;
  period: PricePeriod | null;
  /** The words that put a condition, verbatim: "dès", "par utilisateur", "billed yearly". */
  condition: string;
  tax: OfferPrice['tax'];
}

/** How far a word may stand from its amount, in characters. */
const REACH_BEFORE = 24;
const REACH_AFTER = 12;

/** The text before an amount, back to the previous one, and after it, up to the next. */
export interface Surroundings {
  before: string;
  after: string;
}

interface RoleWord {
  role: WordRole;
  distance: number;
  length: number;
}

function nearest(words: RoleWord[]): RoleWord | null {
  const sorted = words.sort((a, b) => a.distance - b.distance || b.length - a.length);
  return sorted[0] ?? null;
}

function roleBefore(before: string): RoleWord | null {
  const words = ROLES_BEFORE.flatMap(([role, pattern]) => {
    const match = lastMatch(pattern, before);
    if (!match) return [];
    const distance = before.length - match.index - match[0].length;
    return distance <= REACH_BEFORE ? [{ role, distance, length: match[0].length }] : [];
  });
  return nearest(words);
}

function roleAfter(after: string): RoleWord | null {
  const words = ROLES_AFTER.flatMap(([role, pattern]) => {
    const match = firstMatch(pattern, after);
    if (!match || match.index > REACH_AFTER) return [];
    return [{ role, distance: match.index, length: match[0].length }];
  });
  return nearest(words);
}

/** A period must follow at once, but for the tax, the seat or a footnote mark: `29 € HT / mois`. */
function periodAfter(after: string): PricePeriod | null {
  const skipped = after
    .replace(TAX_EXCLUDED, (words) => ' '.repeat(words.length))
    .replace(TAX_INCLUDED, (words) => ' '.repeat(words.length))
    .replace(PER_UNIT_CONDITIONS, (words) => ' '.repeat(words.length))
    .replace(/^[\s*,;()·.-]+/, '');
  const found = PERIODS.find(([, pattern]) => firstMatch(pattern, skipped)?.index === 0);
  return found?.[0] ?? null;
}

/** The words of a match as they stand in the original text, which has the same positions. */
function verbatim(match: RegExpExecArray | null, original: string): string {
  return match ? original.slice(match.index, match.index + match[0].length) : '';
}

function conditionOf(folded: Surroundings, original: Surroundings): string {
  const from = lastMatch(STARTING_FROM, folded.before);
  const touches = from && folded.before.length - from.index - from[0].length <= 2;
  return [
    touches ? verbatim(from, original.before) : '',
    verbatim(firstMatch(PER_UNIT_CONDITIONS, folded.after), original.after),
    verbatim(firstMatch(BILLING_CONDITIONS, folded.after), original.after),
  ]
    .filter(Boolean)
    .join(', ');
}

function taxOf(after: string): OfferPrice['tax'] {
  const excluded = firstMatch(TAX_EXCLUDED, after)?.index ?? Infinity;
  const included = firstMatch(TAX_INCLUDED, after)?.index ?? Infinity;
  if (excluded === included) return 'unknown';
  return excluded < included ? 'excluded' : 'included';
}

const ROLES_OVER_PERIOD: WordRole[] = ['shipping', 'saving', 'list', 'instalment', 'threshold'];

/** Role, period, condition and tax of one amount, from the words around it, folded and as written. */
export function readWords(folded: Surroundings, original: Surroundings): PriceReading {
  const { before, after } = folded;
  const left = roleBefore(before);
  const right = roleAfter(after);
  const word =
    right && (!left || right.distance < left.distance || left.role === 'current') ? right : left;
  const period = periodAfter(after);
  const role = word?.role ?? 'current';
  const isPeriod = period !== null && !ROLES_OVER_PERIOD.includes(role);
  return {
    role: isPeriod ? 'period' : role,
    period,
    condition: conditionOf(folded, original),
    tax: taxOf(after),
  };
}

const REGULAR: WordRole[] = ['softList'];

/** A "regular price" is the list price beside a current one, and the current price alone. */
export function settleRegularPrices(roles: WordRole[]): PriceRole[] {
  const hasCurrent = roles.includes('current');
  return roles.map((role) => {
    if (!REGULAR.includes(role)) return role as PriceRole;
    return hasCurrent ? 'list' : 'current';
  });
}
