import type { Credibility, Reliability } from '../market/index.ts';

/**
 * Constants of the strength of an entry. They are working assumptions of the method, pinned by a
 * test table; F and 6 mean "cannot be judged", so they stand in the middle and not at the bottom.
 */
export const RELIABILITY_WEIGHT: Readonly<Record<Reliability, number>> = {
  A: 1,
  B: 0.85,
  C: 0.65,
  D: 0.4,
  E: 0.15,
  F: 0.5,
};

export const CREDIBILITY_WEIGHT: Readonly<Record<Credibility, number>> = {
  1: 1,
  2: 0.85,
  3: 0.65,
  4: 0.35,
  5: 0.1,
  6: 0.5,
};

/** Below: weak. */
export const MEDIUM_FROM = 0.6;

/** From here, with two independent origins: strong. */
export const STRONG_FROM = 1.4;

/** Contradicting strength above this share of the supporting strength makes an entry disputed. */
export const DISPUTE_SHARE = 0.5;

/** Half-life of evidence whose themes give none, in days: the median of the taxonomy. */
export const DEFAULT_HALF_LIFE_DAYS = 180;

/** Jaccard similarity of word shingles from which two texts are one: a release and its reprints. */
export const SAME_TEXT_FROM = 0.6;

/** Words in a shingle. */
export const SHINGLE_WORDS = 5;

/** Shorter texts prove nothing when they agree ("29,00 €", "Livraison offerte dès 50 €"). */
export const COMPARABLE_WORDS = 8;
