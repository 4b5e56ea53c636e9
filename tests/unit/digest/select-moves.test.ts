import { describe, expect, it } from 'vitest';
import { makeEntry } from '../diagnosis/rows.ts';
import { BEFORE, includedIds, makeChange, makeCompany, select, weekEvidence } from './week.ts';

describe('the candidates of a digest', () => {
  it('are the evidence of the week: not older, not discarded, not in the bin', () => {
    const items = select([
      weekEvidence('kept'),
      weekEvidence('old', { capturedAt: BEFORE }),
      weekEvidence('discarded', { status: 'discarded' }),
      weekEvidence('twin', { status: 'duplicate' }),
      weekEvidence('binned', { deletedAt: BEFORE }),
    ]);
    expect(items.map((item) => item.evidenceIds)).toEqual([['kept']]);
  });

  it('never include by themselves what nobody sorted', () => {
    const items = select([weekEvidence('inbox', { status: 'unsorted' })]);
    expect(items).toHaveLength(1);
    expect(includedIds(items)).toEqual([]);
  });

  it('make one move of a release and its reprint about the same company', () => {
    const text =
      'Kelvo lance une gourde en acier sans vernis, garantie à vie, en trois tailles dès décembre.';
    const items = select([
      weekEvidence('a', { text, companyId: 'kelvo' }),
      weekEvidence('b', { text: `${text} (communiqué)`, companyId: 'kelvo' }),
    ]);
    expect(items.map((item) => item.evidenceIds)).toEqual([['a', 'b']]);
  });

  it('draft the figures of a change and the words of a page, and invent no action', () => {
    const price = weekEvidence('price', {
      kind: 'price',
      changeId: 'c1',
      companyId: 'nordis',
      status: 'important',
      soWhat: 'Aube passe dessous.',
    });
    const quoted = weekEvidence('quoted', {
      companyId: 'kelvo',
      text: 'Livraison offerte. Dès 40 €.',
    });
    const items = select([price, quoted], { changes: [makeChange('c1')] });
    expect(items).toMatchObject([
      {
        id: 'change:c1',
        headline: 'nordis price Trail',
        fact: 'nordis: 29.00 → 35.00',
        forUs: 'Aube passe dessous.',
        action: '',
      },
      {
        id: 'evidence:quoted',
        headline: 'kelvo: Livraison offerte',
        fact: '"Livraison offerte. Dès 40 €."',
        forUs: '',
        action: '',
      },
    ]);
  });

  it('quote at most sixty words of a page', () => {
    const [item] = select([weekEvidence('long', { text: 'mot '.repeat(200) })]);
    expect(item!.fact.match(/mot/gu)).toHaveLength(60);
    expect(item!.fact).toContain('[…]');
  });
});

describe('the ranking', () => {
  it('puts first what is important, new, solid and useful to the diagnosis', () => {
    const items = select(
      [
        weekEvidence('plain'),
        weekEvidence('important', { status: 'important' }),
        weekEvidence('diagnosed'),
        weekEvidence('doubtful', { reliability: 'E', credibility: 5 }),
        weekEvidence('told'),
      ],
      {
        entries: [makeEntry({ evidenceIds: ['diagnosed', 'important'] })],
        issuedItems: [
          {
            id: 'x',
            evidenceIds: ['told'],
            companyId: null,
            headline: '',
            fact: '',
            forUs: '',
            action: '',
            score: 1,
            included: true,
          },
        ],
      },
    );
    expect(items.map((item) => item.evidenceIds[0])).toEqual([
      'important',
      'diagnosed',
      'plain',
      'told',
      'doubtful',
    ]);
  });

  it('holds the same words seen before on the same page for a repeat', () => {
    const text = 'Livraison offerte dès 40 €';
    const items = select([
      weekEvidence('before', { text, capturedAt: BEFORE }),
      weekEvidence('again', { text }),
      weekEvidence('elsewhere', { text: 'Retours gratuits' }),
    ]);
    const again = items.find((item) => item.evidenceIds[0] === 'again')!;
    const elsewhere = items.find((item) => item.evidenceIds[0] === 'elsewhere')!;
    expect(again.score / elsewhere.score).toBeCloseTo(0.3, 6);
  });

  it('includes five moves, two at most a competitor', () => {
    const about = (companyId: string) =>
      [1, 2, 3].map((rank) => weekEvidence(`${companyId}-${rank}`, { companyId }));
    const items = select([...about('nordis'), ...about('kelvo'), ...about('aqualis')]);
    const included = items.filter((item) => item.included);
    expect(included).toHaveLength(5);
    for (const id of ['nordis', 'kelvo', 'aqualis']) {
      expect(included.filter((item) => item.companyId === id).length).toBeLessThanOrEqual(2);
    }
    expect(items).toHaveLength(9);
  });

  it('keeps a place for the market when it is worth half the top', () => {
    const competitors = ['nordis', 'kelvo', 'aqualis'].flatMap((companyId) =>
      [1, 2].map((rank) => weekEvidence(`${companyId}-${rank}`, { companyId, credibility: 1 })),
    );
    const market = (reliability: 'B' | 'E') => weekEvidence('market', { reliability });
    expect(includedIds(select([...competitors, market('B')]))).toContain('evidence:market');
    expect(includedIds(select([...competitors, market('E')]))).not.toContain('evidence:market');
  });

  it('does not hold our own company for a competitor', () => {
    const own = [1, 2, 3].map((rank) => weekEvidence(`own-${rank}`, { companyId: 'helios' }));
    const items = select(own, { companies: [makeCompany('helios', 'own')] });
    expect(includedIds(items)).toHaveLength(3);
  });
});
