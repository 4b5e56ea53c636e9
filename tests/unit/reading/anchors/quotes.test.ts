import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote, findQuote } from '../../../../lib/reading/anchors/index.ts';

const anchorOf = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return anchorQuote(text, start, start + quote.length);
};
const found = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end);

const lost = { state: 'lost', start: -1, end: -1, similarity: 0 };

const PLANS = [
  'Nos tarifs',
  'Essentiel\n9 € par mois\n1 utilisateur\nAssistance par courriel',
  'Pro\n29 € par mois\n5 utilisateurs\nAssistance par téléphone',
  'Équipe\n49 € par mois\n20 utilisateurs\nAssistance dédiée',
  'Tous les prix sont hors taxes.',
];
const plans = PLANS.join('\n\n');

describe('finding a passage again', () => {
  it('reads typography alike', () => {
    const before = 'Le fournisseur s’engage : « sans frais », en 24 heures — office fermé.';
    const after =
      'Le fournisseur s\'engage : "sans frais", en 24\u00A0heures - o\uFB03ce fer\u00ADmé.';
    const anchor = anchorOf(before, '« sans frais », en 24 heures — office');
    const result = findQuote(after, anchor);
    expect(result.state).toBe('exact');
    expect(found(after, result)).toBe('"sans frais", en 24\u00A0heures - o\uFB03ce');
  });

  it('says that a price changed, and where', () => {
    const after = plans.replace('29 €', '35 €');
    const result = findQuote(after, anchorOf(plans, '29 € par mois'));
    expect(result.state).toBe('changed');
    expect(found(after, result)).toBe('35 € par mois');
  });

  it('finds a price quoted alone when it changed', () => {
    const after = plans.replace('29 €', '1 035,50 €');
    const result = findQuote(after, anchorOf(plans, '29 €'));
    expect(result.state).toBe('changed');
    expect(found(after, result)).toBe('1 035,50 €');
  });

  it('never takes the price of another plan for that of a plan that was removed', () => {
    const after = [PLANS[0], PLANS[1], PLANS[3], PLANS[4]].join('\n\n');
    for (const quote of [
      '29 €',
      '29 € par mois',
      'Pro\n29 € par mois',
      '29 € par mois\n5 utilisateurs',
    ])
      expect(findQuote(after, anchorOf(plans, quote))).toEqual(lost);
  });

  it('never takes another plan that now has the price of the one removed', () => {
    const after = [PLANS[0], PLANS[1], PLANS[3]!.replace('49', '29'), PLANS[4]].join('\n\n');
    expect(findQuote(after, anchorOf(plans, '29 € par mois')).state).toBe('lost');
  });

  it('tells plans that swap their prices by their names', () => {
    const after = plans.replace('29 €', '§').replace('49 €', '29 €').replace('§', '49 €');
    const result = findQuote(after, anchorOf(plans, '29 € par mois'));
    expect(result.state).toBe('changed');
    expect(after.slice(0, result.start)).toMatch(/Pro\n$/);
  });

  it('tells plans by the headings they stand under', () => {
    const block = 'Sans engagement, résiliable à tout moment.';
    const text = `${block}\n\n${block}`;
    const second = block.length + 2;
    const headingsAt = (at: number) => (at < 40 ? ['Tarifs', 'Équipe'] : ['Tarifs', 'Pro']);
    const anchor = anchorQuote(text, second, second + block.length, ['Tarifs', 'Pro']);
    const after = `Bienvenue.\n\n${text}`;
    const result = findQuote(after, anchor, { headingsAt });
    expect(result.start).toBe(after.lastIndexOf(block));
  });

  it('is ambiguous when nothing tells passages apart', () => {
    const anchor = anchorQuote('Acheter\n\n'.repeat(40), 180, 187);
    expect(findQuote('Acheter\n\n'.repeat(39), anchor).state).toBe('ambiguous');
  });

  it('is lost when the passage was removed', () => {
    const after = PLANS.slice(0, 4).join('\n\n');
    expect(findQuote(after, anchorOf(plans, 'Tous les prix sont hors taxes.')).state).toBe('lost');
  });

  it('refuses an empty passage and one outside the text', () => {
    expect(() => anchorQuote('texte', 2, 2)).toThrow(RangeError);
    expect(() => anchorQuote('texte', 2, 9)).toThrow(RangeError);
  });

  it('finds any passage of an unchanged text in its place', () => {
    const pieces = fc.constantFrom(
      'a',
      'Pro',
      ' ',
      '\n',
      '29',
      '€',
      '.',
      'é',
      '\u00AD',
      '😀',
      'mois',
    );
    const texts = fc.oneof(
      fc.array(pieces, { minLength: 1, maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const end = start + 1 + (length % (text.length - start));
        const anchor = JSON.parse(JSON.stringify(anchorQuote(text, start, end)));
        expect(findQuote(text, anchor)).toMatchObject({ start, end, state: 'exact' });
      }),
      { numRuns: 1000 },
    );
  });

  it('answers on any two texts, inside the text', () => {
    const texts = fc.string({ minLength: 1, maxLength: 150, unit: 'binary' });
    fc.assert(
      fc.property(texts, fc.string({ maxLength: 150, unit: 'binary' }), (before, after) => {
        const { start, end } = findQuote(after, anchorQuote(before, 0, before.length));
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(after.length);
      }),
    );
  });

  it('does not hang on hostile texts', () => {
    const hostile = [
      'a'.repeat(130_000),
      '1 '.repeat(65_000),
      '1 000'.repeat(26_000),
      "'\u00AD".repeat(65_000),
    ];
    for (const text of hostile) {
      const anchor = anchorQuote(text, 60_000, 75_000);
      expect(findQuote(`x${text}`, anchor).end).toBeLessThanOrEqual(text.length + 1);
    }
  });
});
