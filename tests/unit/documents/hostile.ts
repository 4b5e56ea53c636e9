import fc from 'fast-check';
import type { VigieDocument } from '../../../lib/documents/index.ts';

/** Captured text that tries to be more than text, in HTML and in Markdown. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</title></style></textarea><script>alert(1)</script>',
  '</main><base href="https://evil.example/">',
  '<!-- --!><iframe srcdoc="x">',
  '&lt;script&gt; &#x3c;script&#x3e;',
  'javascript:alert(1)',
  'https://evil.example/ www.evil.example a@evil.example',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '[^1]: not a source',
  '[ref]: https://evil.example/',
  '# Not a heading',
  '- not a list\n1. not an item\n\n> not a quote',
  '    not code\n```\nnot code either',
  '| not | a | row |',
  '***bold*** _soft_ ~~gone~~ `code` $x$ ==mark== %%hidden%%',
  '---\n===\n***',
  '<https://evil.example/>',
  '\\<script\\> \\\\[x](y)',
  '=HYPERLINK("https://evil.example")',
  '\u202egpj.exe \u0000 \ud800 \u2028 fin',
  '[[Note]] #tag ^block {{template}}',
] as const;

/** Hostile text alone, in a row, or among any other text; always with a letter, so that it is never empty. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 20 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => `${parts.join(' ')}a`);

/** A document in which every text and every address is the given one. */
export function documentOf(value: string, url = value): VigieDocument {
  const runs = [
    { kind: 'text' as const, text: value },
    { kind: 'noteRef' as const, source: 1 },
    { kind: 'strong' as const, text: value },
    { kind: 'quote' as const, text: value },
    { kind: 'pending' as const, text: value },
  ];
  const table = {
    kind: 'table' as const,
    caption: value,
    columns: [
      { label: value, numeric: false },
      { label: value, numeric: true },
    ],
    rows: [[runs, runs]],
  };
  return {
    language: 'fr',
    title: value,
    subtitle: value,
    watermark: { label: value, note: value },
    meta: [{ label: value, value }],
    blocks: [
      { kind: 'heading', level: 2, text: value, id: 'section' },
      { kind: 'paragraph', runs },
      { kind: 'list', ordered: true, items: [runs] },
      {
        kind: 'claims',
        level: 3,
        items: [
          {
            title: runs,
            badges: [{ text: value, tone: 'good' }],
            lines: [
              { label: value, runs },
              { label: '', runs },
            ],
            foot: value,
          },
        ],
      },
      { kind: 'matrix', caption: value, cells: [{ title: value, tone: 'bad', items: [runs] }] },
      table,
      { kind: 'figure', svg: value, alt: value, caption: value, fallback: table },
      { kind: 'callout', tone: 'warning', runs },
    ],
    sources: [
      {
        number: 1,
        citation: [
          { kind: 'text', text: `${value}. ` },
          { kind: 'title', text: value },
          { kind: 'text', text: '. Disponible sur : <' },
          { kind: 'url', text: url },
          { kind: 'text', text: '> (consulté).' },
        ],
        url,
        accessedAt: '2026-11-18T09:15:00.000Z',
        grade: value,
        archivedNote: value,
      },
    ],
    footer: value,
  };
}
