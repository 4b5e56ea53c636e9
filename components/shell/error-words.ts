import type { Messages } from '@/lib/locales';
import { VigieError } from '@/lib/market';

type Code = keyof Messages['errors'];

const isCode = (messages: Messages, code: string): code is Code => code in messages.errors;

/** What happened and what to do, in the interface's language, for any failure. */
export function errorWords(messages: Messages, error: unknown): string {
  if (error instanceof VigieError && isCode(messages, error.code)) {
    const { what, todo } = messages.errors[error.code];
    return `${what} ${todo}`;
  }
  const { what, todo } = messages.errors.unexpected;
  return `${what} ${todo} (${error instanceof Error ? error.message : String(error)})`;
}
