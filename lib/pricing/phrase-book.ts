/** A phrase found in a text. */
export interface PhraseMatch<T> {
  start: number;
  end: number;
  value: T;
}

/** A list of phrases compiled for one pass over a text: no pattern, so nothing to backtrack. */
export interface PhraseBook<T> {
  /** The longest phrase that starts exactly there, or null. */
  at(text: string, position: number): PhraseMatch<T> | null;
  /** The longest phrase at each place where one starts, in order; they may overlap. */
  all(text: string): PhraseMatch<T>[];
  first(text: string): PhraseMatch<T> | null;
}

interface Branch<T> {
  next: Map<string, Branch<T>>;
  entry: { value: T } | null;
}

/** What a phrase may not touch: the rest of a longer word. */
const LETTER = /[\p{L}\p{M}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const MOST_DIGITS = 3;

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';

function grow<T>(root: Branch<T>, phrase: string, value: T): void {
  let branch = root;
  for (const character of phrase) {
    const next = branch.next.get(character) ?? { next: new Map(), entry: null };
    branch.next.set(character, next);
    branch = next;
  }
  branch.entry ??= { value };
}

/** One step along a phrase: a character, any run of spaces for one, or a short number for `#`. */
function step<T>(branch: Branch<T>, text: string, at: number): [Branch<T>, number] | null {
  const character = text[at];
  if (character === undefined) return null;
  const direct = branch.next.get(character);
  if (direct) {
    if (character !== ' ') return [direct, at + 1];
    let end = at + 1;
    while (text[end] === ' ') end += 1;
    return [direct, end];
  }
  const number = isDigit(character) ? branch.next.get('#') : undefined;
  if (!number) return null;
  let end = at + 1;
  while (isDigit(text[end])) end += 1;
  return end - at <= MOST_DIGITS ? [number, end] : null;
}

/**
 * Compiles phrases, each with its value; the first of two equal phrases stays. A `#` stands for a
 * number of up to three digits, a space for any number of spaces. A phrase is never found inside a
 * longer word; `edges` says whether digits belong to words.
 */
export function phraseBook<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  edges: 'letters' | 'letters-and-digits' = 'letters-and-digits',
): PhraseBook<T> {
  const root: Branch<T> = { next: new Map(), entry: null };
  for (const [phrase, value] of entries) grow(root, phrase, value);
  const word = edges === 'letters' ? LETTER : LETTER_OR_DIGIT;
  const isWord = (character: string | undefined) => character !== undefined && word.test(character);
  const isOpen = (text: string, edge: number) => isWord(text[edge - 1]) && isWord(text[edge]);

  function at(text: string, start: number): PhraseMatch<T> | null {
    let longest: PhraseMatch<T> | null = null;
    if (isOpen(text, start)) return null;
    let here = step(root, text, start);
    while (here) {
      const [branch, end]: [Branch<T>, number] = here;
      if (branch.entry && !isOpen(text, end)) longest = { start, end, value: branch.entry.value };
      here = step(branch, text, end);
    }
    return longest;
  }

  function* matches(text: string): Generator<PhraseMatch<T>> {
    for (let start = 0; start < text.length; start += 1) {
      const match = at(text, start);
      if (match) yield match;
    }
  }

  return {
    at,
    all: (text) => [...matches(text)],
    first: (text) => matches(text).next().value ?? null,
  };
}
