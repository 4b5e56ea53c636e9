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

/** The names IndexedDB and Dexie give to a database that cannot be opened or read. */
const STORAGE_FAILURES = new Set([
  'OpenFailedError',
  'DatabaseClosedError',
  'MissingAPIError',
  'InvalidStateError',
  'UnknownError',
  'VersionError',
]);

function codeOf(error: unknown): string {
  if (error instanceof VigieError) return error.code;
  const isStorage = error instanceof Error && STORAGE_FAILURES.has(error.name);
  return isStorage ? 'storage-unavailable' : 'unexpected';
}

/** The words of any thrown value; a code without words, or a foreign error, is "unexpected". */
export function errorWords(messages: Messages, error: unknown): ErrorWords {
  const code = codeOf(error);
  if (isKnown(messages.errors, code) && code !== 'unexpected') {
    return { ...messages.errors[code], detail: '' };
  }
  return {
    ...messages.errors.unexpected,
    detail: error instanceof Error ? error.message : String(error),
  };
}
