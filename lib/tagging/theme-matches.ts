import type { Language } from '../market/index.ts';
import { CUE_WEIGHTS, cuesByTheme } from '../taxonomy/cues.ts';
import { groupBy } from './group-by.ts';
import { findNamedPatterns } from './named-patterns.ts';
import { compilePhrases, findPhrases, type PhraseIndex, type PhraseMatch } from './phrases.ts';
import { tokenise, type Token } from './tokens.ts';

interface ThemePhrase {
  themeId: string;
  cue: string;
  /** 0 for a phrase that masks. */
  weight: number;
}

/** One occurrence of a cue, as offsets of the text. */
export interface CueOccurrence {
  themeId: string;
  cue: string;
  weight: number;
  start: number;
  end: number;
}

const compiled = new Map<Language, PhraseIndex<ThemePhrase>>();

function* themePhrases(language: Language): Generator<readonly [string, ThemePhrase]> {
  for (const [themeId, cues] of Object.entries(cuesByTheme)) {
    for (const weight of CUE_WEIGHTS)
      for (const cue of cues[language][weight]) yield [cue, { themeId, cue, weight }];
    for (const cue of cues[language].negative) yield [cue, { themeId, cue, weight: 0 }];
  }
}

/** The lexicon of a language, compiled at its first use. */
function themeIndex(language: Language): PhraseIndex<ThemePhrase> {
  const known = compiled.get(language);
  if (known) return known;
  const index = compilePhrases(themePhrases(language));
  compiled.set(language, index);
  return index;
}

type Match = PhraseMatch<ThemePhrase>;

/** Longest first, then heaviest, then earliest: the order in which matches take their tokens. */
const byLength = (a: Match, b: Match): number =>
  b.next - b.first - (a.next - a.first) || b.payload.weight - a.payload.weight || a.first - b.first;

/** Inside one theme: negative phrases mask their tokens, then the longest match wins. */
function resolve(matches: readonly Match[]): Match[] {
  const taken = new Set<number>();
  const take = (match: Match): boolean => {
    for (let at = match.first; at < match.next; at += 1) if (taken.has(at)) return false;
    for (let at = match.first; at < match.next; at += 1) taken.add(at);
    return true;
  };
  for (const match of matches)
    if (match.payload.weight === 0)
      for (let at = match.first; at < match.next; at += 1) taken.add(at);
  return matches
    .filter((match) => match.payload.weight > 0)
    .toSorted(byLength)
    .filter(take);
}

/** The cue occurrences a text is left with after masking and overlaps, theme by theme. */
export function findCueOccurrences(text: string, language: Language): CueOccurrence[] {
  const tokens = tokenise(text);
  const matches = findPhrases(themeIndex(language), tokens, findNamedPatterns(text, tokens));
  const byTheme = groupBy(matches, (match) => match.payload.themeId);
  return [...byTheme.values()].flatMap((matches) =>
    resolve(matches).map(({ payload, first, next }) => ({
      ...payload,
      start: (tokens[first] as Token).start,
      end: (tokens[next - 1] as Token).end,
    })),
  );
}
