import type { Credibility, Reliability, SourceKind } from '@/lib/market';
import grades from '../data/default-grades.json' with { type: 'json' };

/** The grades a piece of evidence starts with, until the user says otherwise. */
export interface Grade {
  reliability: Reliability;
  credibility: Credibility;
}

/**
 * Admiralty grades by kind of source: official statistics and law A2, institutes and press B3, a
 * competitor on its verifiable facts B2, review sites C3, blogs and social networks F3. 1 is never
 * given here: it takes corroboration from another origin, and the user's word.
 */
export const defaultGrade = (kind: SourceKind): Grade =>
  (grades as Record<SourceKind, Grade>)[kind];
