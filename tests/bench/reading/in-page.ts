import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { PageReading } from '../../../lib/market/index.ts';
import { pageHtml } from '../../../lib/reading/copy/page-html.ts';
import { readPage } from '../../../lib/reading/index.ts';
import { buildHostile, type HostileKind } from './hostile-documents.ts';

// Bundled into one script that the measures run inside a real page, as the product's own script runs.

/** Readers that are timed beside each other; `copy` is the part of ours that runs in the user's page. */
export type TimedReader = 'vigie' | 'copy' | 'readability' | 'defuddle';

/** As the product does: the page is copied where it stands, and its copy read where nothing is displayed. */
function readCopy(): PageReading {
  const { html } = pageHtml(document);
  return readPage(new DOMParser().parseFromString(html, 'text/html'), location.href);
}

const READERS: Record<TimedReader, () => unknown> = {
  vigie: readCopy,
  copy: () => pageHtml(document),
  // It changes the document it is given: a page in use is read from a copy, which is part of its price.
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document, { url: location.href }).parse(),
};

/** Milliseconds of a call; NaN when it throws. */
function timeOf(call: () => unknown): number {
  const startedAt = performance.now();
  try {
    call();
  } catch {
    return Number.NaN;
  }
  return performance.now() - startedAt;
}

/** Milliseconds each reader takes for this page, once each, in this order: nothing is warm before it. */
export function time(order: readonly TimedReader[]): Record<string, number> {
  // The user has seen the page: its layout is not part of the reading.
  document.body?.getBoundingClientRect();
  return Object.fromEntries(order.map((reader) => [reader, timeOf(READERS[reader])]));
}

/** The reading of this page, by way of its copy. */
export const read = (): PageReading => readCopy();

/** The reading of the same HTML as a document that was never displayed: no layout, no computed style. */
export const readUndisplayed = (html: string): PageReading =>
  readPage(new DOMParser().parseFromString(html, 'text/html'), location.href);

/** Time and limits of the reading of a page made to break readers. */
export function readHostile(kind: HostileKind): {
  milliseconds: number;
  limits: string[];
  error: string;
} {
  buildHostile(document, kind);
  document.body?.getBoundingClientRect();
  const startedAt = performance.now();
  try {
    const { limits } = readCopy();
    return { milliseconds: performance.now() - startedAt, limits, error: '' };
  } catch (error) {
    return { milliseconds: performance.now() - startedAt, limits: [], error: String(error) };
  }
}
