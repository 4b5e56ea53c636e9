import { comparable, type ComparableTraits } from './comparable.ts';
import odds from './data/locator-odds.json' with { type: 'json' };
import { evidenceOfLevels, levelsOf, rarityAmong } from './evidence.ts';
import { LOCATORS, type Locator } from './locators.ts';
import type { ElementTraits } from './traits.ts';

/** A candidate with what speaks for it. */
export interface RankedCandidate {
  /** Its place in the list of candidates. */
  index: number;
  /** Weighted evidence in nats; 0 is an element taken at random. */
  score: number;
  /** Locators that find it the same or nearly, and rarer than chance. */
  agreed: Locator[];
}

/** Candidates from the best to the worst. */
export interface Ranking {
  ranked: RankedCandidate[];
  /** What the best has more than any candidate of another place, in nats. */
  lead: number;
}

/** Whether two candidates are one place: one stands inside the other. */
export type IsSamePlace = (first: number, second: number) => boolean;

/** Ranks candidates already cut in what is compared. Cost: candidates times locators. */
export function rankComparable(
  target: ComparableTraits,
  candidates: readonly ComparableTraits[],
  isSamePlace: IsSamePlace,
): Ranking {
  const rarity = rarityAmong(candidates);
  const scores = new Float64Array(candidates.length);
  const agreed: Locator[][] = candidates.map(() => []);
  for (const locator of LOCATORS) {
    const levels = levelsOf(locator, target, candidates, rarity);
    const { weight } = odds[locator];
    const says = evidenceOfLevels(levels, odds[locator]);
    levels.forEach((level, index) => {
      if (level < 0) return;
      scores[index]! += weight * says[level]!;
      if (level <= 1 && says[level]! > 0) agreed[index]!.push(locator);
    });
  }
  const ranked = candidates
    .map((_, index) => ({ index, score: scores[index]!, agreed: agreed[index]! }))
    .sort((first, second) => second.score - first.score || first.index - second.index);
  const [best] = ranked;
  const other = best && ranked.find(({ index }) => !isSamePlace(best.index, index));
  return { ranked, lead: best ? best.score - (other?.score ?? 0) : 0 };
}

const isOneLine = (first: string, second: string) =>
  first === second || first.startsWith(`${second}/`) || second.startsWith(`${first}/`);

/**
 * Ranks the candidates of a page by how surely each is the target, which was described on an earlier
 * version of the page. Pure: traits in, scores out.
 */
export function rankCandidates(
  target: ElementTraits,
  candidates: readonly ElementTraits[],
): Ranking {
  return rankComparable(comparable(target), candidates.map(comparable), (first, second) =>
    isOneLine(candidates[first]!.path, candidates[second]!.path),
  );
}

/** Least lead of a candidate that may be taken without asking: three times as likely as any other place. */
export const SURE_LEAD = 1.1;
