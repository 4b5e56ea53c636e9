import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/lib/market';
import { highlightRanges, searchEvidence, type SearchableEvidence } from '@/lib/search';

const evidenceOf = (id: string, text: string): Evidence => ({
  id,
  studyId: 's',
  captureId: 'c',
  pageId: 'p',
  sourceId: 'o',
  companyId: null,
  subject: 'market',
  kind: 'passage',
  text,
  prefix: '',
  suffix: '',
  observationId: null,
  changeId: null,
  status: 'retained',
  themeIds: [],
  suggestions: [],
  rejectedThemeIds: [],
  reliability: 'B',
  credibility: 3,
  stance: 'unknown',
  soWhat: '',
  note: '',
  publishedAt: null,
  capturedAt: '2026-11-02T09:00:00.000Z',
  createdAt: '2026-11-02T09:00:00.000Z',
  updatedAt: '2026-11-02T09:00:00.000Z',
  deletedAt: null,
});

const row = (id: string, text: string, more: Partial<SearchableEvidence> = {}) => ({
  evidence: evidenceOf(id, text),
  title: 'Une page',
  companyName: 'Lagune',
  themeLabels: ['Services'],
  ...more,
});

const ROWS = [
  row('repair', 'La garantie couvre la réparation du bouchon pendant dix ans.'),
  row('price', 'Le prix passe de 29 à 35 euros.', {
    companyName: 'Nordis',
    themeLabels: ['Évolution des prix'],
  }),
  row('launch', 'Une nouvelle gourde isotherme arrive au printemps.', {
    title: 'Kaptou lance la Trail',
  }),
];

const ids = (query: string, rows: SearchableEvidence[] = ROWS) =>
  searchEvidence(rows, query).map((hit) => hit.row.evidence.id);

const slices = (text: string, query: string[]) =>
  highlightRanges(text, query).map(({ start, end }) => text.slice(start, end));

describe('searchEvidence', () => {
  it('finds by the text, the title, the company and the themes', () => {
    expect(ids('bouchon')).toEqual(['repair']);
    expect(ids('trail')).toEqual(['launch']);
    expect(ids('nordis')).toEqual(['price']);
    expect(ids('évolution')).toEqual(['price']);
  });

  it('ignores accents and case, both ways', () => {
    expect(ids('REPARATION')).toEqual(['repair']);
    expect(ids('gàrantie')).toEqual(['repair']);
    expect(ids('coeur', [...ROWS, row('core', 'Au cœur du marché')])).toEqual(['core']);
  });

  it('forgives a wrong letter and an unfinished word', () => {
    expect(ids('garentie')).toContain('repair');
    expect(ids('isoth')).toContain('launch');
  });

  it('wants every word, across fields', () => {
    expect(ids('nordis euros')).toEqual(['price']);
    expect(ids('nordis bouchon')).toEqual([]);
  });

  it('gives everything, as it came, for a query without words', () => {
    expect(ids('  « » ')).toEqual(['repair', 'price', 'launch']);
  });

  it('finds the needle in five thousand rows, mistyped or not', () => {
    const hay = Array.from({ length: 5000 }, (_, index) =>
      row(`hay-${index}`, `Relevé numéro ${index} d’une page de boutique sans rien de notable.`),
    );
    const rows = [...hay, row('needle', 'Nordis porte sa garantie à cinq ans.')];
    expect(ids('garantie nordis', rows)[0]).toBe('needle');
    expect(ids('garrantie', rows)[0]).toBe('needle');
  });
});

describe('highlightRanges', () => {
  it('marks the start of words as they stand, accents composed or not', () => {
    expect(slices('Réparer, réparation, prépare', ['repar'])).toEqual(['Répar', 'répar']);
    expect(slices('Une re\u0301paration', ['repar'])).toEqual(['re\u0301par']);
    expect(slices('Œuvre et cœur', ['coeur'])).toEqual(['cœur']);
  });

  it('stays inside any text, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ minLength: 1 })),
        (text, words) => {
          let last = 0;
          for (const { start, end } of highlightRanges(text, words)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });
});
