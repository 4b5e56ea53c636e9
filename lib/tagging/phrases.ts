import type { PatternSpans } from './named-patterns.ts';
import { PARAGRAPH_BREAK, tokenise, type Token } from './tokens.ts';

type Element =
  | { kind: 'word' | 'prefix' | 'pattern'; text: string }
  /** A lone `*`: one to four tokens of the same sentence. */
  | { kind: 'gap' };

interface Phrase<Payload> {
  elements: readonly Element[];
  payload: Payload;
}

/** Phrases filed by their first token, so that a text is read once whatever their number. */
export interface PhraseIndex<Payload> {
  words: Map<string, Phrase<Payload>[]>;
  prefixes: Map<string, Phrase<Payload>[]>;
  patterns: Map<string, Phrase<Payload>[]>;
}

/** An occurrence: tokens `first` to `next`, the last excluded. */
export interface PhraseMatch<Payload> {
  payload: Payload;
  first: number;
  next: number;
}

const GAP_TOKENS = 4;
/** From this length a word of a phrase accepts a plural `s` or `x`. */
const PLURAL_LENGTH = 4;
const SENTENCE_ENDS = new Set(['.', '!', '?', ';', '…', PARAGRAPH_BREAK]);

function parseElements(phrase: string): Element[] {
  return phrase
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((part): Element[] => {
      if (part === '*') return [{ kind: 'gap' }];
      if (part.startsWith('@')) return [{ kind: 'pattern', text: part }];
      const isPrefix = part.endsWith('*');
      const words = tokenise(isPrefix ? part.slice(0, -1) : part).map((token) => token.folded);
      return words.map((text, index) => ({
        kind: isPrefix && index === words.length - 1 ? 'prefix' : 'word',
        text,
      }));
    });
}

function file<Payload>(
  map: Map<string, Phrase<Payload>[]>,
  key: string,
  phrase: Phrase<Payload>,
): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}

/**
 * Compiles phrases written in the lexicon's notation: `*` ends a prefix, a lone `*` is one to four
 * tokens, `@name` a named pattern, any other word accepts a plural from four letters on.
 */
export function compilePhrases<Payload>(
  phrases: Iterable<readonly [phrase: string, payload: Payload]>,
): PhraseIndex<Payload> {
  const index: PhraseIndex<Payload> = {
    words: new Map(),
    prefixes: new Map(),
    patterns: new Map(),
  };
  for (const [text, payload] of phrases) {
    const elements = parseElements(text);
    const [head] = elements;
    if (!head || head.kind === 'gap') continue;
    const shelf = { word: index.words, prefix: index.prefixes, pattern: index.patterns }[head.kind];
    file(shelf, head.text, { elements, payload });
  }
  return index;
}

const isWord = (token: string, word: string): boolean =>
  token === word ||
  (word.length >= PLURAL_LENGTH &&
    token.length === word.length + 1 &&
    (token.endsWith('s') || token.endsWith('x')) &&
    token.startsWith(word));

/** The token after the phrase when its elements from `at` on stand at token `position`, else -1. */
function matchFrom(
  elements: readonly Element[],
  at: number,
  position: number,
  tokens: readonly Token[],
  patterns: PatternSpans,
): number {
  const element = elements[at];
  if (!element) return position;
  const token = tokens[position];
  if (!token) return -1;
  if (element.kind === 'gap') {
    for (let skip = 1; skip <= GAP_TOKENS; skip += 1) {
      const skipped = tokens[position + skip - 1];
      if (!skipped || SENTENCE_ENDS.has(skipped.folded)) return -1;
      const next = matchFrom(elements, at + 1, position + skip, tokens, patterns);
      if (next !== -1) return next;
    }
    return -1;
  }
  let next = position + 1;
  if (element.kind === 'pattern') {
    const end = patterns.get(element.text)?.get(position);
    if (end === undefined) return -1;
    next = end;
  } else if (element.kind === 'prefix') {
    if (!token.folded.startsWith(element.text)) return -1;
  } else if (!isWord(token.folded, element.text)) return -1;
  return matchFrom(elements, at + 1, next, tokens, patterns);
}

/** The phrases whose first word a token can be. */
function phrasesFrom<Payload>(index: PhraseIndex<Payload>, token: string): Phrase<Payload>[] {
  const phrases = [...(index.words.get(token) ?? [])];
  if (token.length > PLURAL_LENGTH && (token.endsWith('s') || token.endsWith('x')))
    phrases.push(...(index.words.get(token.slice(0, -1)) ?? []));
  for (let length = 1; length <= token.length; length += 1)
    phrases.push(...(index.prefixes.get(token.slice(0, length)) ?? []));
  return phrases;
}

/** Every occurrence of every phrase, overlapping ones included, in reading order. */
export function findPhrases<Payload>(
  index: PhraseIndex<Payload>,
  tokens: readonly Token[],
  patterns: PatternSpans,
): PhraseMatch<Payload>[] {
  const matches: PhraseMatch<Payload>[] = [];
  const tryAll = (phrases: readonly Phrase<Payload>[], first: number): void => {
    for (const { elements, payload } of phrases) {
      const next = matchFrom(elements, 0, first, tokens, patterns);
      if (next !== -1) matches.push({ payload, first, next });
    }
  };
  // A text repeats its words: what can start at each is looked up once.
  const known = new Map<string, Phrase<Payload>[]>();
  for (const [first, { folded }] of tokens.entries()) {
    let phrases = known.get(folded);
    if (!phrases) {
      phrases = phrasesFrom(index, folded);
      known.set(folded, phrases);
    }
    tryAll(phrases, first);
    for (const [name, named] of index.patterns)
      if (patterns.get(name)?.has(first)) tryAll(named, first);
  }
  return matches;
}
