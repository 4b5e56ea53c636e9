/** Longest headline drawn from a text, in characters. */
const HEADLINE_LENGTH = 110;

/** Words of captured text that leave the library in an excerpt: the right to a short quotation. */
export const EXCERPT_WORDS = 60;

/** One line, no leading or trailing space. */
export const oneLine = (text: string): string =>
  text.replace(/[\s\u2028\u2029]+/gu, (space) => (/[\n\r\t]/u.test(space) ? ' ' : space)).trim();

/** A text cut at a word so that it holds in `length` characters, with an ellipsis when it was cut. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const lastSpace = cut.search(/\s\S*$/u);
  const kept = lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut;
  return `${kept.replace(/[\s,;:.!?…-]+$/u, '')}…`;
}

/** The first sentence of a text, shortened to a headline. */
export function firstSentence(text: string): string {
  const line = oneLine(text);
  const end = line.search(/[.!?](?=\s+[\p{Lu}\p{N}«“"])/u);
  const sentence = end < 0 ? line : line.slice(0, end);
  return shorten(sentence.replace(/\.$/u, ''), HEADLINE_LENGTH);
}

/** Longest excerpt in characters, for scripts that put no space between words. */
const EXCERPT_LENGTH = 800;

/** A verbatim excerpt of at most sixty words; `[…]` marks what was left out. */
export function excerptOf(text: string): string {
  const line = oneLine(text);
  const words = [...line.matchAll(/\S+/gu)];
  const next = words[EXCERPT_WORDS];
  const kept = line.slice(0, Math.min(next ? next.index : line.length, EXCERPT_LENGTH));
  return kept.length === line.length ? line : `${kept.trimEnd()} […]`;
}

/** A page title without the name of its site at the end: `Nouvelle gourde | Nordis` → `Nouvelle gourde`. */
export function titleWithoutSite(title: string, siteNames: readonly string[]): string {
  const match = /^(.+?)\s+[|–—·-]\s+([^|–—·]+)$/u.exec(oneLine(title));
  if (!match) return oneLine(title);
  const tail = match[2]!.trim().toLowerCase();
  const isSite = siteNames.some((name) => name.length > 0 && tail === name.toLowerCase());
  return isSite ? match[1]! : oneLine(title);
}
