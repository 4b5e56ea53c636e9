/**
 * A text fit for one line of a document: line breaks become spaces; control characters and the marks
 * that reorder a line (a name could read backwards) are taken out; a broken surrogate becomes �.
 * No-break spaces stay: French needs them.
 */
export function plainText(value: string): string {
  return value
    .replace(/[\p{Surrogate}]/gu, '\ufffd')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/ {2,}/gu, ' ');
}

/** The address when it may be a link (http or https), normalised; null otherwise. */
export function safeUrl(url: string): string | null {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}
