import type { Undone } from '@/lib/hooks/actions';
import type { Messages } from '@/lib/locales';

/** Length a toast shows of a label, in characters. */
const LABEL_LENGTH = 80;

/** What an undo took back, in a sentence. The label may be captured text: it is kept apart by isolates. */
export function undoneWords(messages: Messages, { action, label }: Undone): string {
  const name = messages.shell.actionNames[action] ?? action;
  const short = label.length > LABEL_LENGTH ? `${label.slice(0, LABEL_LENGTH).trimEnd()}…` : label;
  return messages.shell.undone(name, short && `\u2068${short}\u2069`);
}
