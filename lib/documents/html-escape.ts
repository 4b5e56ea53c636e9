import { plainText } from './plain-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML, in an element or in a quoted attribute: whatever it holds is shown, never read. */
export const escapeHtml = (value: string): string =>
  plainText(value).replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
