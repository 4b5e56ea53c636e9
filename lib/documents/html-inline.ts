import type { Language } from '../market/index.ts';
import { messagesOf } from '../locales/index.ts';
import { escapeHtml } from './html-escape.ts';
import type { Inline } from './model.ts';

/** Writes runs of text as HTML, and counts the calls to each source for the way back. */
export interface InlineWriter {
  write(runs: readonly Inline[]): string;
  /** Calls written so far to a source. */
  callsTo(source: number): number;
}

/** Opens the writer of one document. */
export function createInlineWriter(language: Language): InlineWriter {
  const words = messagesOf(language).documents;
  const calls = new Map<number, number>();

  const call = (source: number): string => {
    const count = (calls.get(source) ?? 0) + 1;
    calls.set(source, count);
    const label = escapeHtml(words.sourceNumber(source));
    return `<a class="note" id="call-${source}-${count}" href="#source-${source}" aria-label="${label}">[${source}]</a>`;
  };

  const one = (run: Inline): string => {
    switch (run.kind) {
      case 'text':
        return escapeHtml(run.text);
      case 'strong':
        return `<strong>${escapeHtml(run.text)}</strong>`;
      case 'quote':
        return `<q>${escapeHtml(words.quote(run.text))}</q>`;
      case 'pending':
        return `<em class="pending">${escapeHtml(run.text)}</em>`;
      case 'noteRef':
        return call(run.source);
    }
    return '';
  };

  return {
    write: (runs) => runs.map((run) => one(run)).join(''),
    callsTo: (source) => calls.get(source) ?? 0,
  };
}
