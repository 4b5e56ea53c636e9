import type { Language } from '../market/index.ts';
import { messagesOf } from '../locales/index.ts';
import { escapeHtml } from './html-escape.ts';
import type { InlineWriter } from './html-inline.ts';
import type { Badge, Block, Claim, FigureBlock, Inline, TableBlock } from './model.ts';
import { checkedSvg } from './svg-check.ts';

/** Blocks whose words wrap are given the direction of their first strong letter: pages may be in any script. */
const AUTO = 'dir="auto"';

/** Writes the blocks of one document as HTML. */
export function createBlockWriter(language: Language, inline: InlineWriter) {
  const words = messagesOf(language).documents;

  const items = (list: readonly Inline[][]) =>
    list.map((runs) => `<li ${AUTO}>${inline.write(runs)}</li>`).join('\n');

  const badge = ({ text, tone }: Badge) => `<span class="badge ${tone}">${escapeHtml(text)}</span>`;

  const claim = ({ title, badges, lines, foot }: Claim, level: number): string => {
    const marks = badges.length > 0 ? `<p class="badges">${badges.map(badge).join(' ')}</p>` : '';
    const body = lines.map(({ label, runs }) => {
      const name = label ? `<strong class="label">${escapeHtml(words.label(label))}</strong> ` : '';
      return `<p ${AUTO}>${name}${inline.write(runs)}</p>`;
    });
    const small = foot ? `<p class="foot">${escapeHtml(foot)}</p>` : '';
    return `<li><h${level} ${AUTO}>${inline.write(title)}</h${level}>${marks}${body.join('')}${small}</li>`;
  };

  const table = ({ caption, columns, rows }: TableBlock): string => {
    const numeric = (index: number) => (columns[index]?.numeric ? ' class="number"' : '');
    const head = columns.map(
      ({ label }, index) => `<th scope="col"${numeric(index)}>${escapeHtml(label)}</th>`,
    );
    const body = rows.map((row) => {
      const cells = row.map((runs, index) => {
        const content = inline.write(runs);
        return index === 0
          ? `<th scope="row" ${AUTO}>${content}</th>`
          : `<td${numeric(index) || ` ${AUTO}`}>${content}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    const label = escapeHtml(caption);
    return `<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><caption>${label}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
  };

  const figure = ({ svg, alt, caption, fallback }: FigureBlock): string => {
    const drawing = checkedSvg(svg);
    if (drawing === null) return table(fallback);
    const data = `<details><summary>${escapeHtml(words.figureData)}</summary>${table(fallback)}</details>`;
    return `<figure><div class="scroll" role="group" aria-label="${escapeHtml(alt)}" tabindex="0">${drawing}</div><figcaption>${escapeHtml(caption)}</figcaption>${data}</figure>`;
  };

  const write = (block: Block): string => {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level} id="${escapeHtml(block.id)}">${escapeHtml(block.text)}</h${block.level}>`;
      case 'paragraph':
        return `<p ${AUTO}>${inline.write(block.runs)}</p>`;
      case 'list': {
        const name = block.ordered ? 'ol' : 'ul';
        return `<${name}>${items(block.items)}</${name}>`;
      }
      case 'claims': {
        const list = block.items.map((item) => claim(item, block.level));
        return `<ol class="claims">${list.join('\n')}</ol>`;
      }
      case 'matrix': {
        const cells = block.cells.map(
          ({ title, tone, items: list }) =>
            `<section class="cell ${tone}"><h3>${escapeHtml(title)}</h3><ul>${items(list)}</ul></section>`,
        );
        return `<div class="matrix" role="group" aria-label="${escapeHtml(block.caption)}">${cells.join('\n')}</div>`;
      }
      case 'table':
        return table(block);
      case 'figure':
        return figure(block);
      case 'callout':
        return `<p class="callout ${block.tone}" ${AUTO}>${inline.write(block.runs)}</p>`;
    }
    return '';
  };
  return write;
}
