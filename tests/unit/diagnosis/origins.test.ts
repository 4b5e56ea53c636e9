import { expect, it } from 'vitest';
import { groupByOrigin } from '../../../lib/diagnosis/index.ts';
import type { Evidence, Source } from '../../../lib/market/index.ts';
import { makeEvidence, makeSource } from './rows.ts';

const RELEASE =
  'Kelvo lance une gourde en acier sans vernis intérieur, garantie à vie et fabriquée en France dès le mois de décembre.';

const origins = (evidence: Partial<Evidence>[], sources: Partial<Source>[] = []) =>
  groupByOrigin(
    evidence.map((facts, index) =>
      makeEvidence({ id: `e${index}`, sourceId: `s${index}`, ...facts }),
    ),
    new Map(
      evidence.map((_, index) => {
        const source = makeSource({ id: `s${index}`, ...sources[index] });
        return [source.id, source];
      }),
    ),
  ).length;

it('takes a press release and its reprint for one origin, whatever the accents and the case', () => {
  expect(origins([{ text: RELEASE }, { text: `${RELEASE.toUpperCase()} (communiqué)` }])).toBe(1);
});

it('keeps two independent texts on the same fact apart', () => {
  const other =
    'Selon nos mesures en magasin, les gourdes sans vernis représentent déjà une vente sur cinq chez les enseignes de sport.';
  expect(origins([{ text: RELEASE }, { text: other }])).toBe(2);
});

it('never joins two shops because they show the same price', () => {
  const price = {
    kind: 'price' as const,
    text: 'Prix public conseillé de cette gourde isotherme : 29,00 €',
  };
  expect(origins([price, price])).toBe(2);
  expect(
    origins([{ text: 'Livraison offerte dès 50 €' }, { text: 'Livraison offerte dès 50 €' }]),
  ).toBe(2);
});

it('takes the sites of one company speaking for itself for one origin', () => {
  const sites = [{ kind: 'competitor' as const }, { kind: 'competitor' as const }];
  const about = [
    { companyId: 'kelvo', text: 'Un' },
    { companyId: 'kelvo', text: 'Deux' },
  ];
  expect(origins(about, sites)).toBe(1);
  expect(origins(about)).toBe(2);
});

it('joins through a third: same group on one side, same text on the other', () => {
  const group = { independenceGroup: 'groupe' };
  expect(origins([{ text: 'Autre' }, { text: RELEASE }, { text: RELEASE }], [group, group])).toBe(
    1,
  );
});
