import type { Language, Stance } from '../market/index.ts';
import { polarity } from '../taxonomy/polarity.ts';
import { findNamedPatterns } from './named-patterns.ts';
import { compilePhrases, findPhrases, type PhraseIndex } from './phrases.ts';
import { tokenise, type Token } from './tokens.ts';

type Leaning = 'favourable' | 'unfavourable' | 'negator';

/** A negator turns round what follows it within this many words of the same sentence. */
const NEGATION_REACH = 3;
/** One side must outweigh the other this many times, or the text is mixed. */
const CLEAR_MAJORITY = 2;
const CLAUSE_ENDS = /^[.!?;:,…\n]$/u;

const compiled = new Map<Language, PhraseIndex<Leaning>>();

function polarityIndex(language: Language): PhraseIndex<Leaning> {
  const known = compiled.get(language);
  if (known) return known;
  const { favourable, unfavourable, negators } = polarity[language];
  const index = compilePhrases([
    ...favourable.map((word): [string, Leaning] => [word, 'favourable']),
    ...unfavourable.map((word): [string, Leaning] => [word, 'unfavourable']),
    ...negators.map((word): [string, Leaning] => [word, 'negator']),
  ]);
  compiled.set(language, index);
  return index;
}

/** Whether a negator ends shortly before a token, with no comma or full stop in between. */
function isNegated(
  at: number,
  negatorEnds: ReadonlySet<number>,
  tokens: readonly Token[],
): boolean {
  for (let back = 0; back <= NEGATION_REACH; back += 1) {
    const position = at - back;
    if (negatorEnds.has(position)) return true;
    const before = tokens[position - 1];
    if (!before || CLAUSE_ENDS.test(before.folded)) return false;
  }
  return false;
}

/**
 * Whether a text reads as good or bad for its subject, by its words alone; unknown when it has none
 * of them, or says both. A suggestion for the reader: it never decides the cell of a SWOT.
 */
export function suggestStance(text: string, lang: Language): Stance {
  const tokens = tokenise(text);
  const matches = findPhrases(polarityIndex(lang), tokens, findNamedPatterns(text, tokens));
  const negatorEnds = new Set(
    matches.filter(({ payload }) => payload === 'negator').map(({ next }) => next),
  );
  let favourable = 0;
  let unfavourable = 0;
  for (const { payload, first } of matches) {
    if (payload === 'negator') continue;
    if ((payload === 'favourable') === isNegated(first, negatorEnds, tokens)) unfavourable += 1;
    else favourable += 1;
  }
  if (favourable > 0 && favourable >= unfavourable * CLEAR_MAJORITY) return 'favourable';
  if (unfavourable > 0 && unfavourable >= favourable * CLEAR_MAJORITY) return 'unfavourable';
  return 'unknown';
}
