import type { Capture, Evidence, Language, PageReading, ThemeSuggestion } from '@/lib/market';
import { suggestThemes } from '@/lib/tagging';

/** The lexicon for a captured text: its own language when it is one of ours, else the study's. */
export function lexiconOf(lang: string, studyLanguage: Language): Language {
  const primary = lang.toLowerCase().split('-')[0];
  return primary === 'fr' || primary === 'en' ? primary : studyLanguage;
}

/** Themes proposed at most for one piece of evidence, as the tagger's own limit. */
const MAXIMUM_SUGGESTIONS = 3;

/** Weight of a strong cue in the taxonomy. */
const STRONG_CUE = 3;

/** A price that moved is about the move, whatever its words: the comparison is the cue. */
function priceMoveSuggestion(text: string, others: readonly ThemeSuggestion[]): ThemeSuggestion {
  return {
    themeId: 'price-change',
    score: STRONG_CUE + Math.max(0, ...others.map(({ score }) => score)),
    cues: [{ cue: 'price-move', matched: text.slice(0, 300), weight: STRONG_CUE }],
  };
}

/**
 * The themes proposed for a piece of evidence. A passage or a price stands for its page, so what the
 * page says by its structure counts; a quote is the user's choice and is judged by its words.
 */
export function suggestionsFor(
  evidence: Pick<Evidence, 'kind' | 'text' | 'changeId'>,
  capture: Pick<Capture, 'url'>,
  reading: PageReading,
  lang: Language,
): ThemeSuggestion[] {
  if (evidence.kind === 'quote') return suggestThemes(evidence.text, { lang });
  const ofPage = suggestThemes(evidence.text, { lang, url: capture.url, reading });
  if (evidence.changeId === null) return ofPage;
  const others = ofPage.filter(({ themeId }) => themeId !== 'price-change');
  return [priceMoveSuggestion(evidence.text, others), ...others].slice(0, MAXIMUM_SUGGESTIONS);
}
