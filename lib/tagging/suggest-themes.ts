import type { Language, PageReading, ThemeSuggestion } from '../market/index.ts';
import { groupBy } from './group-by.ts';
import { splitPassages } from './passages.ts';
import { findPageSignals } from './page-signals.ts';
import { findCueOccurrences } from './theme-matches.ts';
import { byScore, keepSuggestions, repeatedWeight, scoreThemes } from './theme-scores.ts';

/** What surrounds a text to be tagged. */
export interface TaggingContext {
  /** The language whose lexicon is used. */
  lang: Language;
  /** The address of the page: its host, path and parameters say something by themselves. */
  url?: string;
  /** The reading of the page: its structured data and its offers do too. */
  reading?: PageReading;
}

/** Longer texts are judged passage by passage: a long page has a cue of everything somewhere. */
const ONE_PASSAGE_WORDS = 150;

/** What one passage must score to tag a whole page alone: any long page has a weak match somewhere. */
const LONE_PASSAGE_SCORE = 6;

/**
 * Scores of a page: each theme at its best passage, a little more for each other that keeps it. A theme
 * that only one passage hints at is left out.
 */
function scorePassages(text: string, lang: Language): ThemeSuggestion[] {
  const kept = splitPassages(text).flatMap((passage) =>
    keepSuggestions(scoreThemes(passage.text, findCueOccurrences(passage.text, lang))),
  );
  return [...groupBy(kept, (suggestion) => suggestion.themeId).values()].flatMap((same) => {
    const best = same.toSorted(byScore)[0] as ThemeSuggestion;
    if (same.length === 1 && best.score < LONE_PASSAGE_SCORE) return [];
    return [{ ...best, score: repeatedWeight(best.score, same.length) }];
  });
}

/** Adds what the page itself says to what its words say. */
function addSignals(
  scored: readonly ThemeSuggestion[],
  signals: readonly ThemeSuggestion[],
): ThemeSuggestion[] {
  return [...groupBy([...scored, ...signals], (suggestion) => suggestion.themeId)].map(
    ([themeId, parts]) => ({
      themeId,
      score: parts.reduce((sum, part) => sum + part.score, 0),
      cues: parts.flatMap((part) => part.cues).slice(0, 50),
    }),
  );
}

/**
 * The themes a text gives usable evidence about, best first, three at most, each with the words that
 * made it; empty when the text is off topic. A score of 4 is the least proposed.
 */
export function suggestThemes(text: string, context: TaggingContext): ThemeSuggestion[] {
  const isLong = text.split(/\s+/, ONE_PASSAGE_WORDS + 2).length > ONE_PASSAGE_WORDS;
  const scored = isLong
    ? scorePassages(text, context.lang)
    : scoreThemes(text, findCueOccurrences(text, context.lang));
  const signals = findPageSignals(context.url ?? context.reading?.url, context.reading);
  return keepSuggestions(addSignals(scored, signals));
}
