import type { Language, ThemeSuggestion } from '../market/index.ts';
import { countWords, splitPassages, splitSentences, type Passage } from './passages.ts';
import { findCueOccurrences, type CueOccurrence } from './theme-matches.ts';
import { keepSuggestions, scoreThemes } from './theme-scores.ts';

/** The excerpt that stands for a page, with what finds it again on the page. */
export interface BestPassage {
  /** Verbatim stretch of the text, 60 words at most. */
  text: string;
  start: number;
  end: number;
  /** Up to 100 characters before and after the excerpt. */
  prefix: string;
  suffix: string;
  /** Themes of the passage the excerpt was taken from; empty when the whole text is off topic. */
  suggestions: ThemeSuggestion[];
}

const EXCERPT_WORDS = 60;
/** Fewer words than this make a label, not a sentence. */
const PROSE_WORDS = 5;
const CONTEXT_CHARACTERS = 100;

interface ScoredPassage {
  passage: Passage;
  occurrences: CueOccurrence[];
  suggestions: ThemeSuggestion[];
  hasProse: boolean;
}

/** What a passage without a single sentence (a menu, a table) keeps of its score. */
const LIST_SHARE = 0.5;

const worth = ({ suggestions, hasProse }: ScoredPassage): number =>
  (suggestions[0]?.score ?? 0) * (hasProse ? 1 : LIST_SHARE);

function scorePassage(passage: Passage, lang: Language): ScoredPassage {
  const occurrences = findCueOccurrences(passage.text, lang);
  const suggestions = keepSuggestions(scoreThemes(passage.text, occurrences));
  const hasProse = splitSentences(passage.text).some(isProse);
  return { passage, occurrences, suggestions, hasProse };
}

/** The start of a stretch, cut after so many words. */
function cutWords(passage: Passage, maximum: number): Passage {
  const words = [...passage.text.matchAll(/\S+/gu)];
  const last = words[Math.min(words.length, maximum) - 1];
  if (!last) return passage;
  const length = last.index + last[0].length;
  return { text: passage.text.slice(0, length), start: passage.start, end: passage.start + length };
}

/** A sentence someone wrote: words and a closing mark, not a breadcrumb, a price or a line of a table. */
const isProse = ({ text }: Passage): boolean =>
  countWords(text) >= PROSE_WORDS && /[.!?…]["”’)\]»\s\u00A0\u202F]*$/u.test(text);

/**
 * Runs of whole sentences of at most 60 words; a longer sentence stands alone, cut. Runs are of prose
 * when the passage has any: what surrounds it on a shop's page reads like nothing.
 */
function sentenceRuns(passage: Passage): Passage[] {
  const sentences = splitSentences(passage.text);
  const hasProse = sentences.some(isProse);
  const runs: Passage[] = [];
  for (const [index, first] of sentences.entries()) {
    if (hasProse && !isProse(first)) continue;
    let end = first.end;
    for (const next of sentences.slice(index + 1)) {
      if (hasProse && !isProse(next)) break;
      if (countWords(passage.text.slice(first.start, next.end)) > EXCERPT_WORDS) break;
      end = next.end;
    }
    const run = { text: passage.text.slice(first.start, end), start: first.start, end };
    runs.push(cutWords(run, EXCERPT_WORDS));
  }
  return runs;
}

/** The run that keeps most of the cues of the kept themes; the earliest among equals. */
function bestRun({ passage, occurrences, suggestions }: ScoredPassage): Passage {
  const kept = new Set(suggestions.map((suggestion) => suggestion.themeId));
  const weigh = (run: Passage): number =>
    occurrences
      .filter(
        ({ themeId, start, end }) => kept.has(themeId) && start >= run.start && end <= run.end,
      )
      .reduce((sum, occurrence) => sum + occurrence.weight, 0);
  const [first = passage, ...rest] = sentenceRuns(passage);
  let best = { run: first, weight: weigh(first) };
  for (const run of rest) {
    const weight = weigh(run);
    if (weight > best.weight) best = { run, weight };
  }
  return best.run;
}

/**
 * The passage of a page that says most about one theme, as an excerpt of at most 60 words in whole
 * sentences where possible; the opening of the text when nothing is on topic; null for an empty text.
 */
export function findBestPassage(text: string, context: { lang: Language }): BestPassage | null {
  let best: ScoredPassage | null = null;
  for (const passage of splitPassages(text)) {
    const scored = scorePassage(passage, context.lang);
    if (!best || worth(scored) > worth(best)) best = scored;
  }
  if (!best) return null;
  const run = bestRun(best);
  const start = best.passage.start + run.start;
  const end = best.passage.start + run.end;
  return {
    text: text.slice(start, end),
    start,
    end,
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start),
    suffix: text.slice(end, end + CONTEXT_CHARACTERS),
    suggestions: best.suggestions,
  };
}
