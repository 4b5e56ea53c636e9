import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { stripHints } from './strip-hints.ts';

/** Address of a page whose own is unknown. */
export const UNKNOWN_ADDRESS = 'https://example.com/';

/** A saved page: its file, gzipped or not, and the address it was saved from. */
export interface SavedPage {
  file: string;
  url: string | null;
  /** Takes away every machine-readable hint first: only the visible document is left. */
  strip?: boolean;
  /** Has `<noscript>` as a browser that may run scripts has it: text, not elements. */
  scripting?: boolean;
}

/** The HTML of a saved page, as text. */
export function htmlOf(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** A document as jsdom parses it: no script runs, nothing is fetched, what jsdom has to say is dropped. */
export const domOf = (html: string, url: string): JSDOM =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() });

/** Turns what is in `<noscript>` into text, as a browser that may run scripts has it. */
export function closeNoscript(document: Document): void {
  for (const element of document.querySelectorAll('noscript'))
    element.textContent = element.innerHTML;
}

/** Runs `read` on the document of a saved page, and frees it. */
export function withPage<T>(page: SavedPage, read: (document: Document, url: string) => T): T {
  const url = page.url ?? UNKNOWN_ADDRESS;
  const html = htmlOf(page.file);
  // A sample without an address has none to resolve links against either.
  const dom = domOf(page.strip ? stripHints(html) : html, url || 'about:blank');
  if (page.scripting) closeNoscript(dom.window.document);
  try {
    return read(dom.window.document, url);
  } finally {
    dom.window.close();
  }
}
