import { describe, expect, it } from 'vitest';
import { suggestThemes } from '../../../lib/tagging/index.ts';
import { ThemeSuggestion } from '../../../lib/market/index.ts';
import { evalTagging } from '../../bench/eval-tagging.ts';
import { offer, price, reading } from '../changes/fixtures.ts';

const themesOf = (text: string, lang: 'fr' | 'en'): string[] =>
  suggestThemes(text, { lang }).map(({ themeId }) => themeId);

describe('suggestThemes', () => {
  it('proposes a theme with the words of the text that made it', () => {
    const [first] = suggestThemes(
      'Notre grille tarifaire\u00A0: à partir de 29\u00A0€ HT par mois.',
      {
        lang: 'fr',
      },
    );
    expect(first?.themeId).toBe('price-level');
    expect(first?.cues.map(({ matched }) => matched)).toContain('grille tarifaire');
    expect(first?.cues.map(({ matched }) => matched)).toContain('à partir de 29\u00A0€');
    expect(() => ThemeSuggestion.parse(first)).not.toThrow();
  });

  it('proposes nothing for a text off topic, an empty text or supporting words alone', () => {
    expect(themesOf('Le chat dort sur le canapé pendant que la pluie tombe.', 'fr')).toEqual([]);
    expect(themesOf('', 'en')).toEqual([]);
    expect(
      themesOf('We pay for the plan and the offer; they pay for the plan and the offer.', 'en'),
    ).toEqual([]);
  });

  it('reads any typography: capitals, accents, ligatures, curly apostrophes, narrow spaces', () => {
    const plain = "CHIFFRE D'AFFAIRES DU SECTEUR ET TAUX D'EQUIPEMENT";
    const typographic = 'Chiffre d’affaires du secteur et taux d’équipement';
    expect(themesOf(plain, 'fr')).toEqual(['market-size-growth']);
    expect(themesOf(typographic, 'fr')).toEqual(['market-size-growth']);
  });

  it('never sees a cue inside a phrase that masks it, for that theme only', () => {
    const prize = suggestThemes('Grand prix, prix du jury, prix public : tarifs et devis.', {
      lang: 'fr',
    }).find(({ themeId }) => themeId === 'price-level')?.cues;
    expect(prize?.map(({ matched }) => matched)).toEqual(['prix public', 'tarifs', 'devis']);
    const shares = 'The share price rose: market share and share points matter.';
    const cues = suggestThemes(shares, { lang: 'en' }).find(
      ({ themeId }) => themeId === 'market-structure-shares',
    )?.cues;
    expect(cues?.map(({ matched }) => matched)).toEqual(['market share', 'share points']);
  });

  it('takes the longest cue of a theme, never a cue inside another', () => {
    const [first] = suggestThemes(
      'CAGR of the total addressable market: total addressable market.',
      {
        lang: 'en',
      },
    );
    expect(first?.score).toBe(6.75);
    expect(first?.cues.map(({ cue }) => cue).toSorted()).toEqual([
      'CAGR',
      'total addressable market',
    ]);
  });

  it('counts repeats for a quarter, twice at most', () => {
    const score = (times: number): number | undefined =>
      suggestThemes(Array.from({ length: times }, () => 'CAGR, market size.').join(' '), {
        lang: 'en',
      })[0]?.score;
    expect([score(1), score(2), score(3), score(9)]).toEqual([6, 7.5, 9, 9]);
  });

  it('lets a gap hold four words of one sentence, no more', () => {
    const shares = (text: string): string[] => themesOf(`${text} Leader.`, 'fr');
    expect(shares('Elle détient 34,5 % du marché.')).toContain('market-structure-shares');
    expect(shares('Elle détient un. Rien du marché.')).not.toContain('market-structure-shares');
    expect(shares('Elle détient une part que nul ne saurait dire du marché.')).not.toContain(
      'market-structure-shares',
    );
  });

  it('never takes the billions of a market for a price', () => {
    const matched = suggestThemes('The market size is $7.1 billion; price list, pricing.', {
      lang: 'en',
    }).find(({ themeId }) => themeId === 'price-level')?.cues;
    expect(matched?.map(({ cue }) => cue)).not.toContain('@money');
  });

  it('judges a long page passage by passage: scattered weak words tag nothing', () => {
    const filler = 'The river runs past the old mill and the children play there. '.repeat(12);
    const scattered = ['budget', 'quote', 'costs', 'tier'].map((word) => `${filler} A ${word}.`);
    expect(themesOf(scattered.join('\n\n'), 'en')).toEqual([]);
    const price = 'Our price list: from $29 per user, billed annually, or a monthly plan.';
    expect(themesOf(`${filler}\n\n${price}\n\n${filler}`, 'en')).toEqual(['price-level']);
  });

  it('listens to the address and the structured data of the page', () => {
    const url = 'https://www.shop.example/fr/livraison?utm_source=letter';
    const words = 'Nous expédions depuis notre entrepôt.';
    const [first] = suggestThemes(words, { lang: 'fr', url });
    expect(first?.themeId).toBe('delivery-logistics');
    expect(first?.cues).toContainEqual({ cue: 'path-delivery', matched: '/livraison', weight: 3 });
    const page = reading({
      offers: [offer({ prices: [price('24.00'), price('29.00', { role: 'list' })] })],
    });
    expect(suggestThemes('', { lang: 'en', reading: page }).map(({ themeId }) => themeId)).toEqual([
      'price-level',
      'promotion-offers',
    ]);
    const job = reading({
      seo: { ...reading().seo, structuredTypes: ['https://schema.org/JobPosting'] },
    });
    expect(suggestThemes('', { lang: 'en', reading: job })[0]?.themeId).toBe('competitor-moves');
  });

  it.each([
    ['https://fr.trustpilot.com/review/shop.example', 'customer-reviews'],
    ['https://www.capterra.co.uk/software/1', 'customer-reviews'],
    ['https://ec.europa.eu/eurostat/web/main', 'market-studies'],
    ['https://shop.example/?gclid=abc', 'sea-display'],
  ])('knows what %s is about', (url, themeId) => {
    expect(suggestThemes('', { lang: 'en', url })[0]?.themeId).toBe(themeId);
  });

  it('takes no address for one it only resembles', () => {
    expect(suggestThemes('', { lang: 'en', url: 'https://nottrustpilot.com/' })).toEqual([]);
    expect(suggestThemes('', { lang: 'en', url: 'https://ec.europa.eu/other' })).toEqual([]);
    expect(suggestThemes('', { lang: 'en', url: 'not an address' })).toEqual([]);
  });

  it('keeps its accuracy on the labelled development passages', () => {
    const file = new URL('../../fixtures/tagging/dev-tagging.json', import.meta.url);
    for (const { metrics } of evalTagging(file)) {
      expect(metrics['micro-F1']).toBeGreaterThan(0.85);
      expect(metrics['hit@3']).toBeGreaterThan(0.88);
      expect(metrics.forbidden).toBe(0);
    }
  });
});
