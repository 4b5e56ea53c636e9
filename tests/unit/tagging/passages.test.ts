import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countWords,
  findBestPassage,
  splitPassages,
  splitSentences,
} from '../../../lib/tagging/index.ts';

const FILLER = 'The river runs past the old mill, and the children of the village play beside it. ';
const PRICES = 'Our price list starts at $29 per user and per month. The annual plan is cheaper.';

describe('passages', () => {
  it('are verbatim stretches of the text that lose no word, 120 words at most', () => {
    const word = fc.constantFrom(
      'mill',
      'river.',
      'Price',
      '29,90 €',
      '«',
      'M. Durand',
      '\n',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), (words) => {
        const text = words.join(' ');
        const passages = splitPassages(text);
        for (const { text: part, start, end } of passages) {
          expect(text.slice(start, end)).toBe(part);
          expect(countWords(part)).toBeLessThanOrEqual(120);
        }
        const joined = passages.map((passage) => passage.text).join(' ');
        expect(joined.match(/\S+/gu)).toEqual(text.match(/\S+/gu));
      }),
    );
  });

  it('end where a sentence does, not at an abbreviation or inside a number', () => {
    const text = 'M. Durand vend 4.5 % de plus. « Vraiment ? » Oui !\nFin';
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual([
      'M. Durand vend 4.5 % de plus.',
      '« Vraiment ? »',
      'Oui !',
      'Fin',
    ]);
  });
});

describe('findBestPassage', () => {
  it('gives the sentences that carry the themes of the page, with what surrounds them', () => {
    const text = `${FILLER.repeat(12)}\n\n${PRICES} ${FILLER.repeat(12)}`;
    const best = findBestPassage(text, { lang: 'en' });
    expect(best?.text.startsWith(PRICES)).toBe(true);
    expect(countWords(best?.text ?? '')).toBeLessThanOrEqual(60);
    expect(text.slice(best?.start, best?.end)).toBe(best?.text);
    expect(text).toContain(`${best?.prefix}${best?.text}${best?.suffix}`);
    expect(best?.suggestions[0]?.themeId).toBe('price-level');
  });

  it('takes the sentences of a shop’s page, not its breadcrumb, prices and table', () => {
    const sentence = 'La hausse du cours du nickel explique notre nouveau tarif de 35 €.';
    const text = `Accueil › Gourdes\n\nGourde Fjord 500 ml\n\n35,00 € prix barré -18 %\n\n${sentence}\n\nFiche technique\n\nContenance 500 ml`;
    expect(findBestPassage(text, { lang: 'fr' })?.text).toBe(sentence);
  });

  it('gives the opening of a text off topic, without a theme', () => {
    const best = findBestPassage(FILLER.repeat(20), { lang: 'en' });
    expect(best?.start).toBe(0);
    expect(best?.text.endsWith('.')).toBe(true);
    expect(best?.suggestions).toEqual([]);
  });

  it('cuts a sentence of more than sixty words between two words', () => {
    const text = `${'endless '.repeat(80)}price list`;
    expect(countWords(findBestPassage(text, { lang: 'en' })?.text ?? '')).toBe(60);
  });

  it('has nothing to give for an empty text', () => {
    expect(findBestPassage(' \n ', { lang: 'fr' })).toBeNull();
  });
});
