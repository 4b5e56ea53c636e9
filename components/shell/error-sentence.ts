import type { Messages } from '@/lib/locales';
import { errorWords } from '@/lib/locales/error-words';

/** What happened, what is safe and what to do, in one line of text. */
export function errorSentence(messages: Messages, error: unknown): string {
  const { what, safe, todo, detail } = errorWords(messages, error);
  return [what, safe, todo, detail && `(${detail})`].filter(Boolean).join(' ');
}
