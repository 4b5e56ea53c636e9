import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDigest, toMarkdown } from '../../../lib/documents/index.ts';
import { escapeMarkdown } from '../../../lib/documents/markdown-escape.ts';
import * as week from './fictional-week.ts';
import { documentOf, hostileText } from './hostile.ts';

/** What is left of a line once escapes are taken out: nothing of it may still be a mark. */
const withoutEscapes = (markdown: string) => markdown.replace(/\\[!-/:-@[-`{-~]/gu, '');

describe('captured text in Markdown', () => {
  it('never holds a mark, a tag, a link or a line break', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const escaped = escapeMarkdown(value);
        const bare = withoutEscapes(escaped);
        expect(bare).not.toMatch(/[\\`*_[\]{}|~#$^@<>\n\r\u2028\u2029]/u);
        expect(bare).not.toMatch(/==|%%|:\/\//u);
        expect(bare.replace(/&(?:amp|lt|gt);/gu, '')).not.toContain('&');
        expect(escaped).not.toMatch(/^(?:\s|[-+=:](?:\s|[-=]|$)|\d+[.)])/u);
      }),
    );
  });

  it('never adds a line to the document', () => {
    const lines = toMarkdown(documentOf('a')).split('\n').length;
    fc.assert(
      fc.property(hostileText, (value) => {
        expect(toMarkdown(documentOf(value, 'ftp://a')).split('\n')).toHaveLength(lines);
      }),
      { numRuns: 60 },
    );
  });

  it('links web addresses only, and lets none close its brackets', () => {
    expect(toMarkdown(documentOf('a', 'javascript:alert(1)'))).not.toContain('<javascript');
    const markdown = toMarkdown(documentOf('a', 'https://shop.example/a>b<c`d|e f'));
    expect(markdown).toMatch(/ sur : <https:\/\/shop\.example\/[^\s<>`|]+> \(consulté\)/u);
  });
});

it('writes a digest a person can read as it stands', () => {
  const markdown = toMarkdown(
    compileDigest(week.draftDigest('fr'), week.material, week.options),
  ).replace(/[\u00a0\u202f]/gu, ' ');
  expect(markdown).toContain('# Veille S47 · Nordis augmente de 20,7 % « Gourde Trail 750 ml »');
  expect(markdown).toContain(
    'Nordis : 29,00 € → 35,00 € (+20,7 %), relevé le 18 novembre 2026.[^1]',
  );
  expect(markdown).toContain('**Action :** *à compléter*');
  expect(markdown).toContain(
    '[^1]: NORDIS. *Gourde Trail 750 ml*. Nordis \\[en ligne\\], s. d. Disponible sur : <https://nordis.example/gourde-trail> (consulté le 18/11/2026).',
  );
});
