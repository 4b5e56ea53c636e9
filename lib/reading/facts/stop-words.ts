import data from '../data/facts-stop-words.json' with { type: 'json' };

/** The commonest words of eight languages, folded, by language. */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);
