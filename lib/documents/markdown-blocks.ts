import type { Language } from '../market/index.ts';
import { messagesOf } from '../locales/index.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import type { Block, Claim, Inline, TableBlock } from './model.ts';

/** Writes the blocks of one document as Markdown. */
export function createMarkdownWriter(language: Language) {
  const words = messagesOf(language).documents;

  const run = (inline: Inline): string => {
    switch (inline.kind) {
      case 'strong': {
        const content = escapeMarkdown(inline.text);
        return content && `**${content}**`;
      }
      case 'quote':
        return escapeMarkdown(words.quote(inline.text));
      case 'pending':
        return `*${escapeMarkdown(inline.text)}*`;
      case 'noteRef':
        return `[^${inline.source}]`;
      default: {
        // Spaces around a run separate it from the next one: escaping trims them, they are put back.
        const [, before, after] = /^(\s*).*?(\s*)$/su.exec(inline.text)!;
        return `${before && ' '}${escapeMarkdown(inline.text)}${after && ' '}`;
      }
    }
  };
  const line = (runs: readonly Inline[]) =>
    runs
      .map((inline) => run(inline))
      .join('')
      .trim();

  const claim = ({ title, badges, lines, foot }: Claim, mark: string): string => {
    const marks = badges.map((badge) => ` · ${escapeMarkdown(badge.text)}`).join('');
    const indent = ' '.repeat(mark.length + 1);
    const paragraphs = [
      `${title.map((inline) => (inline.kind === 'text' ? run({ ...inline, kind: 'strong' }) : run(inline))).join('')}${marks}`,
      ...lines.map(({ label, runs }) =>
        label ? `**${escapeMarkdown(words.label(label))}** ${line(runs)}` : line(runs),
      ),
      ...(foot ? [`*${escapeMarkdown(foot)}*`] : []),
    ];
    return `${mark} ${paragraphs.join(`\n\n${indent}`)}`;
  };

  const table = ({ caption, columns, rows }: TableBlock): string => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [
      `*${escapeMarkdown(caption)}*`,
      '',
      row(columns.map(({ label }) => escapeMarkdown(label))),
      row(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
      ...rows.map((cells) => row(cells.map((runs) => line(runs)))),
    ].join('\n');
  };

  return (block: Block): string => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
      case 'paragraph':
        return line(block.runs);
      case 'list':
        return block.items
          .map((runs, index) => `${block.ordered ? `${index + 1}.` : '-'} ${line(runs)}`)
          .join('\n');
      case 'claims':
        return block.items.map((item, index) => claim(item, `${index + 1}.`)).join('\n\n');
      case 'matrix':
        return block.cells
          .map(
            ({ title, items }) =>
              `**${escapeMarkdown(title)}**\n\n${items.map((runs) => `- ${line(runs)}`).join('\n')}`,
          )
          .join('\n\n');
      case 'table':
        return table(block);
      case 'figure':
        return `*${escapeMarkdown(block.alt)}*\n\n${table(block.fallback)}`;
      default:
        return `> ${line(block.runs)}`;
    }
  };
}
