import type { Quadrant } from '../market/index.ts';

/** What the diagnosis needs to know of a theme. */
export interface ThemeRule {
  /** Cells a fact about us or the market may feed. */
  swotForUs: readonly Quadrant[];
  /** Cells of the competitor's own SWOT a fact about it may feed. */
  swotForCompetitor: readonly Quadrant[];
  /** A strength or weakness on this theme only exists against a competitor. */
  needsComparison: boolean;
  /** Days after which a fact on this theme is worth half; null when it has none. */
  halfLifeDays: number | null;
}

/** The rule of a theme, or null when the theme is unknown: given by the caller from the taxonomy. */
export type ThemeRules = (themeId: string) => ThemeRule | null;

/** Half-life of a theme in days, or null: the only part of a rule that strength needs. */
export type HalfLives = (themeId: string) => number | null;

const QUADRANTS: Readonly<Record<string, Quadrant>> = {
  S: 'strength',
  W: 'weakness',
  O: 'opportunity',
  T: 'threat',
};

/** The cells named by the taxonomy's letters (`S`, `W`, `O`, `T`); any other letter is left out. */
export const quadrantsOfLetters = (letters: readonly string[]): Quadrant[] =>
  letters.flatMap((letter) => QUADRANTS[letter] ?? []);
