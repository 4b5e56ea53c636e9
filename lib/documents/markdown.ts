import { messagesOf } from '../locales/index.ts';
import { createMarkdownWriter } from './markdown-blocks.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import type { CitationPart, DocumentSource, VigieDocument } from './model.ts';
import { safeUrl } from './plain-text.ts';

/** A web address between angle brackets, the one form that can hold nothing else. */
function address(url: string): string {
  const href = safeUrl(url);
  if (href === null) return escapeMarkdown(url);
  return `<${href.replace(/[<>|\\`\s]/gu, (character) => encodeURIComponent(character))}>`;
}

function citation(parts: readonly CitationPart[]): string {
  return parts
    .map(({ kind, text }, index) => {
      if (kind === 'title') return `*${escapeMarkdown(text)}*`;
      if (kind === 'url') return address(text);
      // ISO 690 puts angle brackets around the address; the link already brings its own.
      const bare = text
        .replace(/<$/u, parts[index + 1]?.kind === 'url' ? '' : '<')
        .replace(/^>/u, parts[index - 1]?.kind === 'url' ? '' : '>');
      const [, before, after] = /^(\s*).*?(\s*)$/su.exec(bare)!;
      return `${before && ' '}${escapeMarkdown(bare)}${after && ' '}`;
    })
    .join('');
}

/** A source as the definition of its footnote. */
const footnote = ({ number, citation: parts, grade, archivedNote }: DocumentSource): string => {
  const kept = [grade && `${grade[0]!.toUpperCase()}${grade.slice(1)}.`, archivedNote];
  return `[^${number}]: ${citation(parts)} ${escapeMarkdown(kept.filter(Boolean).join(' '))}`.trim();
};

/**
 * A document as GitHub-flavoured Markdown with numbered footnotes. Captured text can never become
 * markup; figures are given as their tables.
 */
export function toMarkdown(document: VigieDocument): string {
  const { language, title, subtitle, watermark, meta, blocks, sources, footer } = document;
  const words = messagesOf(language).documents;
  const write = createMarkdownWriter(language);
  const parts = [
    ...(watermark ? [`> **${escapeMarkdown(watermark.note)}**`] : []),
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(subtitle),
    meta
      .map(
        ({ label, value }) =>
          `- **${escapeMarkdown(words.label(label))}** ${escapeMarkdown(value)}`,
      )
      .join('\n'),
    ...blocks.map((block) => write(block)),
    ...(sources.length > 0
      ? [`## ${escapeMarkdown(words.sources)}`, sources.map(footnote).join('\n')]
      : []),
    '---',
    escapeMarkdown(footer),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
