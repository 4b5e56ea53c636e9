import { describe, expect, it } from 'vitest';
import { suggestStance, suggestSubject, type NamedCompany } from '../../../lib/tagging/index.ts';

describe('suggestStance', () => {
  it.each([
    ['Les ventes progressent et la marque séduit.', 'fr', 'favourable'],
    ['La fréquentation recule, deux magasins ferment.', 'fr', 'unfavourable'],
    ['Les ventes ne progressent pas.', 'fr', 'unfavourable'],
    ['Aucune rupture cette année.', 'fr', 'favourable'],
    ['Sales grew for the third year.', 'en', 'favourable'],
    ["Customers aren't disappointed.", 'en', 'favourable'],
    ['The brand never won a prize.', 'en', 'unfavourable'],
    ['Sales grew but profits fell.', 'en', 'unknown'],
    ['The shop is in the street.', 'en', 'unknown'],
  ] as const)('reads “%s”', (text, lang, stance) => {
    expect(suggestStance(text, lang)).toBe(stance);
  });

  it('stops a negation at a comma', () => {
    expect(suggestStance('Not today, sales grew.', 'en')).toBe('favourable');
  });
});

describe('suggestSubject', () => {
  const companies: NamedCompany[] = [
    { id: 'us', name: 'Cuprine', aliases: [], relation: 'own' },
    { id: 'rival', name: 'Maison Braise', aliases: ['Braise'], relation: 'direct' },
    { id: 'orange', name: 'Orangeraie', aliases: ['Orange'], relation: 'indirect' },
  ];
  const about = (text: string, companyId: string | null = null) =>
    suggestSubject({ companyId, companies, text });

  it('takes a company’s own site to speak of that company', () => {
    expect(about('Better than Maison Braise.', 'us')).toEqual({ subject: 'us', companyId: 'us' });
    expect(about('Anything.', 'rival')).toEqual({ subject: 'competitor', companyId: 'rival' });
  });

  it('finds the company an excerpt of a third party names most', () => {
    expect(about('BRAISE ouvre à Lyon ; Maison Braise recrute, Cuprine attend.')).toEqual({
      subject: 'competitor',
      companyId: 'rival',
    });
    expect(about('Cuprine lance une bouilloire.')).toEqual({ subject: 'us', companyId: 'us' });
  });

  it('falls back on the market, and takes no common word for a name', () => {
    expect(about('Le secteur recule.')).toEqual({ subject: 'market', companyId: null });
    expect(about('Un jus d’orange et de la braise.')).toEqual({
      subject: 'market',
      companyId: null,
    });
    expect(about('Anything.', 'gone')).toEqual({ subject: 'market', companyId: null });
  });
});
