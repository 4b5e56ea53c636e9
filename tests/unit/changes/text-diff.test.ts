import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDiff, type DiffSegment } from '../../../lib/changes/index.ts';

const side = (segments: readonly DiffSegment[], kind: DiffSegment['kind']): string =>
  segments
    .filter((segment) => segment.kind === 'same' || segment.kind === kind)
    .map((segment) => segment.text)
    .join('');

describe('textDiff', () => {
  it('never cuts inside a number or a word', () => {
    expect(textDiff('Pro plan at 29.90 € a month', 'Pro plan at 39.90 € a month')).toEqual({
      isRewritten: false,
      segments: [
        { kind: 'same', text: 'Pro plan at ' },
        { kind: 'removed', text: '29.90' },
        { kind: 'added', text: '39.90' },
        { kind: 'same', text: ' € a month' },
      ],
    });
  });

  it('gives both texts back to the character', () => {
    const line = fc
      .array(fc.constantFrom('price', 'plan', '29.90', '€', '\u00A0', ' ', ',', 'é', '👍'))
      .map((words) => words.join(' '));
    const text = fc.array(line).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { segments } = textDiff(before, after);
        expect(side(segments, 'removed')).toBe(before);
        expect(side(segments, 'added')).toBe(after);
      }),
    );
  });

  it('says that unrelated texts are rewritten, at once', () => {
    const words = (stem: string): string =>
      Array.from({ length: 5000 }, (_, index) => `${stem}${index}`).join(' ');
    const diff = textDiff(words('old'), words('new'));
    expect(diff.isRewritten).toBe(true);
    expect(diff.segments.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('compares a long paragraph with one word edited', () => {
    const words = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
    const diff = textDiff(words, words.replace('word150', 'edited'));
    expect(diff.isRewritten).toBe(false);
    expect(diff.segments.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  });
});
