import type { Entry, Evidence } from '../market/index.ts';
import { ageInDays, halfLifeOf } from './evidence-weight.ts';
import type { Strength } from './strength.ts';
import type { HalfLives } from './theme-rules.ts';

/** What a reader would object to; the interface has the words. */
export type EntryWarning =
  /** No evidence: shown as an opinion. */
  | 'opinion'
  | 'single-origin'
  /** All its evidence is older than its half-life. */
  | 'stale'
  /** Fewer than four words, or no figure, no date and no actor. */
  | 'vague'
  | 'disputed'
  /** The "because" or the "therefore", which make it a diagnosis, is missing. */
  | 'unexplained';

/** Fewer words cannot say who does what. */
const MIN_WORDS = 4;

const MONTHS =
  /\b(janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;

/**
 * Whether a statement could be said of any market: fewer than four words, or nothing in it that can be
 * checked (a figure, a date, a named actor).
 *
 * @param actors names and aliases of the companies of the study
 */
export function isVague(statement: string, actors: readonly string[]): boolean {
  const words = statement.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return true;
  if (/\p{Number}/u.test(statement) || MONTHS.test(statement)) return false;
  const folded = statement.toLowerCase();
  return !actors.some((actor) => actor.length > 1 && folded.includes(actor.toLowerCase()));
}

/** The warnings of an entry, gravest first; empty when it stands. */
export function checkEntry(
  entry: Pick<Entry, 'statement' | 'because' | 'therefore' | 'evidenceIds'>,
  strengthOfEntry: Strength,
  context: {
    evidence: readonly Evidence[];
    actors: readonly string[];
    halfLives: HalfLives;
    now: Date;
  },
): EntryWarning[] {
  const warnings: EntryWarning[] = [];
  const supporting = context.evidence.filter(
    (item) => entry.evidenceIds.includes(item.id) && !item.deletedAt && item.status !== 'discarded',
  );
  if (supporting.length === 0) warnings.push('opinion');
  if (strengthOfEntry.disputed) warnings.push('disputed');
  if (strengthOfEntry.origins === 1) warnings.push('single-origin');
  const isStale = (item: Evidence) =>
    ageInDays(item, context.now) > halfLifeOf(item, context.halfLives);
  if (supporting.length > 0 && supporting.every(isStale)) warnings.push('stale');
  if (isVague(entry.statement, context.actors)) warnings.push('vague');
  if (!entry.because.trim() || !entry.therefore.trim()) warnings.push('unexplained');
  return warnings;
}
