const HIGH_SURROGATE = /[\uD800-\uDBFF]$/;

/** One line: spaces of every kind collapsed, ends trimmed. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/** At most `length` code units, never half a character; `…` tells that something was left out. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(HIGH_SURROGATE, '')}…`;
}

/** A text field of a reading: one line, cut to the size the schema allows. */
export const field = (text: string | null | undefined, length: number): string =>
  cut(oneLine(text), length);
