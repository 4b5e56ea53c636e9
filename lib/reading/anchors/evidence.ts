import type { ComparableTraits } from './comparable.ts';
import { COMPARISONS, type Locator, type Rarity } from './locators.ts';
import { rarityOf } from './overlap.ts';

/** How often each level of likeness is met, for one locator. */
export interface LocatorOdds {
  /** Weight in the sum: what the locator adds to the others, which partly say the same. */
  weight: number;
  /** Share of the elements found at each level in the next version of their page. */
  kept: readonly number[];
  /** Share of all the elements of a page at each level, for an element of its earlier version. */
  usual: readonly number[];
}

/** What the usual shares weigh against those counted on the page, in elements. */
const PRIOR_ELEMENTS = 100;
/** The most that one locator may say against an element, in nats. */
const MOST_AGAINST = -4;

/** How rare words are among candidates. */
export const rarityAmong = (candidates: readonly ComparableTraits[]): Rarity => ({
  bag: rarityOf(candidates.map(({ bag }) => bag)),
  neighbours: rarityOf(candidates.map(({ neighbours }) => neighbours)),
  context: rarityOf(candidates.map(({ context }) => context)),
});

/** The level of likeness of each candidate for a locator; -1 where it has no say. */
export function levelsOf(
  locator: Locator,
  target: ComparableTraits,
  candidates: readonly ComparableTraits[],
  rarity: Rarity,
): Int8Array {
  const { compare } = COMPARISONS[locator];
  return Int8Array.from(candidates, (candidate) => compare(target, candidate, rarity) ?? -1);
}

/**
 * What a locator says for or against each level of likeness, in nats: the logarithm of how much more
 * often the level is met on the element looked for than on an element of this page taken at random
 * (the weights of Fellegi and Sunter's record linkage, with frequencies counted on the page itself). A
 * class that all elements have says little; a text that one alone has says much.
 */
export function evidenceOfLevels(levels: Int8Array, odds: LocatorOdds): number[] {
  const counts = odds.kept.map(() => 0);
  for (const level of levels) if (level >= 0) counts[level]! += 1;
  return odds.kept.map((kept, level) => {
    const onPage =
      (counts[level]! + PRIOR_ELEMENTS * odds.usual[level]!) / (levels.length + PRIOR_ELEMENTS);
    return Math.max(MOST_AGAINST, Math.log(kept / onPage));
  });
}
