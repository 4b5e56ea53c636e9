import { VigieError } from '../market/index.ts';
import type { Messages } from './en/index.ts';

/** A failure in the words of the interface; `detail` is its own message, in English, for a report. */
export interface ErrorWords {
  what: string;
  safe: string;
  todo: string;
  /** Empty when the words say it all. */
  detail: string;
}

const isKnown = (errors: Messages['errors'], code: string): code is keyof Messages['errors'] =>
  Object.hasOwn(errors, code);

/** The words of any thrown value; a code without words, or a foreign error, is "unexpected". */
export function errorWords(messages: Messages, error: unknown): ErrorWords {
  const code = error instanceof VigieError ? error.code : 'unexpected';
  if (isKnown(messages.errors, code) && code !== 'unexpected') {
    return { ...messages.errors[code], detail: '' };
  }
  return {
    ...messages.errors.unexpected,
    detail: error instanceof Error ? error.message : String(error),
  };
}
