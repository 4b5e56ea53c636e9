import type { Entry, Evidence, Id, Source } from '../market/index.ts';
import { ageInDays, evidenceWeight } from './evidence-weight.ts';
import { groupByOrigin } from './origins.ts';
import {
  CREDIBILITY_WEIGHT,
  DISPUTE_SHARE,
  MEDIUM_FROM,
  RELIABILITY_WEIGHT,
  STRONG_FROM,
} from './strength-constants.ts';
import type { HalfLives } from './theme-rules.ts';

/** How well an entry is carried, with everything that is shown beside it. The score only sorts. */
export interface Strength {
  score: number;
  label: 'weak' | 'medium' | 'strong';
  /** Contradicting evidence weighs more than half of the supporting evidence: shown before the label. */
  disputed: boolean;
  /** Pieces of evidence that support it. */
  cards: number;
  /** Independent origins among them. */
  origins: number;
  /** Age of the newest supporting evidence in days; null when there is none. */
  newestAgeDays: number | null;
  /** Best Admiralty grade among them, e.g. `A2`; null when there is none. */
  bestGrade: string | null;
  /** Pieces of evidence that contradict it. */
  contradicting: number;
}

const gradeWeight = (evidence: Evidence): number =>
  RELIABILITY_WEIGHT[evidence.reliability] * CREDIBILITY_WEIGHT[evidence.credibility];

function bestGradeOf(evidence: readonly Evidence[]): string | null {
  let best: Evidence | undefined;
  for (const item of evidence) if (!best || gradeWeight(item) > gradeWeight(best)) best = item;
  return best ? `${best.reliability}${best.credibility}` : null;
}

function labelOf(score: number, origins: number): Strength['label'] {
  if (score < MEDIUM_FROM) return 'weak';
  return score >= STRONG_FROM && origins >= 2 ? 'strong' : 'medium';
}

/**
 * The strength of an entry at an instant: the sum, over independent origins, of the best evidence of
 * each. Evidence in the bin or discarded counts for nothing; repetition inside an origin adds nothing.
 *
 * @param entry its supporting and contradicting evidence, by id
 * @param halfLives half-life of a theme in days
 */
export function strength(
  entry: Pick<Entry, 'evidenceIds' | 'contradictingIds'>,
  evidence: readonly Evidence[],
  sources: readonly Source[],
  halfLives: HalfLives,
  now: Date,
): Strength {
  const sourceOf = new Map<Id, Source>(sources.map((source) => [source.id, source]));
  const pick = (ids: readonly Id[]) => {
    const wanted = new Set(ids);
    return evidence.filter(
      (item) => wanted.has(item.id) && !item.deletedAt && item.status !== 'discarded',
    );
  };
  const weigh = (groups: readonly Evidence[][]) =>
    groups.reduce((total, group) => {
      const weights = group.map((item) =>
        evidenceWeight(item, sourceOf.get(item.sourceId), halfLives, now),
      );
      return total + Math.max(...weights);
    }, 0);

  const supporting = pick(entry.evidenceIds);
  const against = pick(entry.contradictingIds);
  const origins = groupByOrigin(supporting, sourceOf);
  const score = weigh(origins);
  const ages = supporting.map((item) => ageInDays(item, now));
  return {
    score,
    label: labelOf(score, origins.length),
    disputed: against.length > 0 && weigh(groupByOrigin(against, sourceOf)) > DISPUTE_SHARE * score,
    cards: supporting.length,
    origins: origins.length,
    newestAgeDays: ages.length > 0 ? Math.floor(Math.min(...ages)) : null,
    bestGrade: bestGradeOf(supporting),
    contradicting: against.length,
  };
}
