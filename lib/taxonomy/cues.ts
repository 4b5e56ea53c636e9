import type { Language } from '../market/index.ts';
import data from './data/cues.json' with { type: 'json' };

/** How much a cue says: 3 strong, 2 normal, 1 supporting (never sufficient alone). */
export type CueWeight = 1 | 2 | 3;

/** The cues of one theme in one language, by weight, and the phrases that mask them. */
export interface ThemeCues {
  '3': readonly string[];
  '2': readonly string[];
  '1': readonly string[];
  negative: readonly string[];
}

/**
 * The lexicon, by theme identifier. In a cue `*` ends a prefix, a lone `*` stands for one to four
 * words and `@money`, `@pct`… are named patterns of `lib/tagging/named-patterns.ts`.
 */
export const cuesByTheme: Readonly<Record<string, Record<Language, ThemeCues>>> = data;

export const CUE_WEIGHTS: readonly CueWeight[] = [3, 2, 1];
