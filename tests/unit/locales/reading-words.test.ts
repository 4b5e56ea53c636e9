import { describe, expect, it } from 'vitest';
import weights from '../../../lib/reading/data/text-weights.json' with { type: 'json' };
import { readingWords } from '../../../lib/locales/fr/reading-words.ts';

describe('What the reader says of its own work, in French', () => {
  it.each([
    ['in footer, near legal', 'dans : pied de page, près de : mentions légales'],
    [
      'words around navigation: more than usual',
      'mots près de : navigation : plus que d’ordinaire',
    ],
    ['links of the 600-word part', 'liens de la partie de 600 mots'],
    ['address product: less than usual', 'adresse : produit : moins que d’ordinaire'],
    [
      'Readability and the block reader share 92 % of their words',
      'Readability et la lecture par blocs partagent 92 % de leurs mots',
    ],
    [
      'the page has too many elements: its end was left out',
      'la page a trop d’éléments : la fin a été laissée de côté',
    ],
  ])('%s', (english, french) => {
    expect(readingWords(english)).toBe(french);
  });

  it('keeps a place and a sign it has no words for as they are', () => {
    expect(readingWords('something new')).toBe('something new');
  });

  it('has words for what the weights name places by', () => {
    const places = weights.features.flatMap(
      (name) => /^(?:in|near|around) (.+)$/.exec(name)?.[1] ?? [],
    );
    const untold = places.filter((place) => readingWords(`in ${place}`) === `dans : ${place}`);
    // The same word in both languages, or the name of a tag.
    expect(new Set(untold)).toEqual(
      new Set(['article', 'section', 'p', 'navigation'].filter((one) => places.includes(one))),
    );
  });
});
