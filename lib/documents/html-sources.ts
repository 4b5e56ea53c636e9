import type { Language } from '../market/index.ts';
import { messagesOf } from '../locales/index.ts';
import { escapeHtml } from './html-escape.ts';
import type { InlineWriter } from './html-inline.ts';
import type { CitationPart, DocumentSource } from './model.ts';
import { safeUrl } from './plain-text.ts';

/** An address as a link when it is a web address, else as plain text. */
function link(url: string): string {
  const href = safeUrl(url);
  return href === null
    ? escapeHtml(url)
    : `<a class="url" href="${escapeHtml(href)}" rel="noreferrer noopener">${escapeHtml(url)}</a>`;
}

function citationPart({ kind, text }: CitationPart): string {
  if (kind === 'url') return link(text);
  return kind === 'title' ? `<cite>${escapeHtml(text)}</cite>` : escapeHtml(text);
}

/** The numbered sources, each with a link back to every place where it is cited. */
export function writeSources(
  sources: readonly DocumentSource[],
  language: Language,
  inline: InlineWriter,
): string {
  const words = messagesOf(language).documents;
  const list = sources.map(({ number, citation, grade, archivedNote }) => {
    const back = Array.from(
      { length: inline.callsTo(number) },
      (_, index) =>
        `<a class="back" href="#call-${number}-${index + 1}" aria-label="${escapeHtml(words.backToText(number))}">↩</a>`,
    );
    const kept = [grade && `${grade[0]!.toUpperCase()}${grade.slice(1)}.`, archivedNote]
      .filter(Boolean)
      .join(' ');
    return `<li id="source-${number}" value="${number}"><p dir="auto">${citation.map(citationPart).join('')}</p><p class="foot">${escapeHtml(kept)} ${back.join(' ')}</p></li>`;
  });
  return `<section aria-labelledby="sources"><h2 id="sources">${escapeHtml(words.sources)}</h2><ol class="sources">${list.join('\n')}</ol></section>`;
}
