import type { Capture, Evidence, Language, PageReading, ThemeSuggestion } from '@/lib/market';
import { suggestThemes } from '@/lib/tagging';

/** The lexicon for a captured text: its own language when it is one of ours, else the study's. */
export function lexiconOf(lang: string, studyLanguage: Language): Language {
  const primary = lang.toLowerCase().split('-')[0];
  return primary === 'fr' || primary === 'en' ? primary : studyLanguage;
}

/**
 * The themes proposed for a piece of evidence. A passage or a price stands for its page, so what the
 * page says by its structure counts; a quote is the user's choice and is judged by its words.
 */
export function suggestionsFor(
  evidence: Pick<Evidence, 'kind' | 'text'>,
  capture: Pick<Capture, 'url'>,
  reading: PageReading,
  lang: Language,
): ThemeSuggestion[] {
  return evidence.kind === 'quote'
    ? suggestThemes(evidence.text, { lang })
    : suggestThemes(evidence.text, { lang, url: capture.url, reading });
}
