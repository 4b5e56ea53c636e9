import type { Change } from '../market/index.ts';

/** What a move says before the user edits it. */
export interface MoveDraft {
  headline: string;
  fact: string;
}

/**
 * The sentences of a draft in one language, given by the caller: this room decides what is said, not
 * how. Texts come in short and plain.
 */
export interface MoveWords {
  /** A difference between two captures, e.g. `Nordis : 29,00 € → 35,00 € (+20,7 %)`. */
  change(change: Change, actor: string): MoveDraft;
  /** Text taken verbatim, between the quotation marks of the language. */
  quote(text: string): string;
  /** A headline with who it is about, e.g. `Nordis : une gourde isotherme sans vernis`. */
  about(actor: string, text: string): string;
  /** How a subject starts, e.g. `Veille S47`. */
  weekPrefix(week: string): string;
}
