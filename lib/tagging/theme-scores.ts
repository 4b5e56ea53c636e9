import type { ThemeCue, ThemeSuggestion } from '../market/index.ts';
import { groupBy } from './group-by.ts';
import type { CueOccurrence } from './theme-matches.ts';

// Thresholds chosen on the development passages (tests/fixtures/tagging/dev-tagging.json).
const MINIMUM_SCORE = 4;
const SHARE_OF_TOP = 0.5;
const MAXIMUM_THEMES = 3;
/** What each repeat of a cue adds to its weight, and how many repeats count. */
const REPEAT_SHARE = 0.25;
const MAXIMUM_REPEATS = 2;
const MAXIMUM_CUES = 50;
const SUPPORTING = 1;

/** What a number of occurrences of one cue is worth. */
export const repeatedWeight = (weight: number, occurrences: number): number =>
  weight * (1 + REPEAT_SHARE * Math.min(occurrences - 1, MAXIMUM_REPEATS));

/** Every theme that has a cue, unfiltered, best first. Supporting cues alone score nothing. */
export function scoreThemes(
  text: string,
  occurrences: readonly CueOccurrence[],
): ThemeSuggestion[] {
  const byTheme = groupBy(occurrences, (occurrence) => occurrence.themeId);
  const suggestions: ThemeSuggestion[] = [];
  for (const [themeId, ofTheme] of byTheme) {
    const cues: ThemeCue[] = [];
    let score = 0;
    for (const [cue, same] of groupBy(ofTheme, (occurrence) => occurrence.cue)) {
      const earliest = same.toSorted((a, b) => a.start - b.start)[0] as CueOccurrence;
      score += repeatedWeight(earliest.weight, same.length);
      const matched = text.slice(earliest.start, earliest.end).slice(0, 300);
      cues.push({ cue, matched, weight: earliest.weight });
    }
    if (!cues.some((cue) => cue.weight > SUPPORTING)) continue;
    suggestions.push({
      themeId,
      score,
      cues: cues.toSorted((a, b) => b.weight - a.weight).slice(0, MAXIMUM_CUES),
    });
  }
  return suggestions.toSorted(byScore);
}

/** Best score first; equal scores by identifier, so that the order never depends on the engine. */
export const byScore = (a: ThemeSuggestion, b: ThemeSuggestion): number =>
  b.score - a.score || (a.themeId < b.themeId ? -1 : 1);

/** The themes worth proposing: enough in themselves, enough beside the first, three at most. */
export function keepSuggestions(scored: readonly ThemeSuggestion[]): ThemeSuggestion[] {
  const sorted = scored.toSorted(byScore);
  const top = sorted[0]?.score ?? 0;
  return sorted
    .filter(({ score }) => score >= MINIMUM_SCORE && score >= top * SHARE_OF_TOP)
    .slice(0, MAXIMUM_THEMES);
}
