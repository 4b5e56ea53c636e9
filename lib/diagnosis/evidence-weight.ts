import { DAY_MS, type Evidence, type Source } from '../market/index.ts';
import {
  CREDIBILITY_WEIGHT,
  DEFAULT_HALF_LIFE_DAYS,
  RELIABILITY_WEIGHT,
} from './strength-constants.ts';
import type { HalfLives } from './theme-rules.ts';

/**
 * When evidence was true: its publication, else its capture. A price is true when it was seen,
 * whatever the date of its page.
 */
export function evidenceDate(evidence: Evidence): Date {
  const captured = new Date(evidence.capturedAt);
  if (evidence.kind === 'price' || !evidence.publishedAt) return captured;
  const published = new Date(evidence.publishedAt);
  return Number.isNaN(published.getTime()) ? captured : published;
}

/** Age of evidence in days, never negative. */
export const ageInDays = (evidence: Evidence, now: Date): number =>
  Math.max(0, (now.getTime() - evidenceDate(evidence).getTime()) / DAY_MS);

/** Half-life of evidence in days: the shortest of its themes, so that age is never hidden. */
export function halfLifeOf(evidence: Evidence, halfLives: HalfLives): number {
  const known = evidence.themeIds.flatMap((themeId) => halfLives(themeId) ?? []);
  return known.length > 0 ? Math.min(...known) : DEFAULT_HALF_LIFE_DAYS;
}

/** The weight of one piece of evidence, 0 to 1: reliability × credibility × decay. A law in force does not decay. */
export function evidenceWeight(
  evidence: Evidence,
  source: Source | undefined,
  halfLives: HalfLives,
  now: Date,
): number {
  const decay =
    source?.kind === 'law'
      ? 1
      : 0.5 ** (ageInDays(evidence, now) / halfLifeOf(evidence, halfLives));
  return (
    RELIABILITY_WEIGHT[evidence.reliability] * CREDIBILITY_WEIGHT[evidence.credibility] * decay
  );
}
