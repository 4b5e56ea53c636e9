import { plainText } from './plain-text.ts';

/** Characters that mean something inside a line of CommonMark, GFM, Obsidian or maths extensions. */
const INLINE = /[\\`*_[\]{}|~#$^@]/gu;

/** Marks that only mean something doubled: a highlight, a comment. */
const DOUBLED = /([=%])(?=\1)/gu;

/** What would open a block at the start of a line: a list, a rule, a definition. */
const LINE_START = /^(\s*)([-+:=])(?=[\s=-]|$)/u;
const ORDERED_START = /^(\s*\d+)([.)])/u;

/**
 * A text as Markdown on one line: whatever it holds is shown. Angle brackets and ampersands become
 * entities, the other marks take a backslash, and bare addresses are cut so that no reader links them.
 */
export function escapeMarkdown(value: string): string {
  return plainText(value)
    .replace(INLINE, '\\$&')
    .replace(DOUBLED, '\\$1')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/:\/\//gu, '\\:\\/\\/')
    .replace(/\b(www|mailto|xmpp)([.:])/giu, '$1\\$2')
    .replace(LINE_START, '$1\\$2')
    .replace(ORDERED_START, '$1\\$2')
    .trim();
}
