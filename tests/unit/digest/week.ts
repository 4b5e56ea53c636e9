import type { Change, Company, DigestItem, Evidence } from '../../../lib/market/index.ts';
import { weekBounds } from '../../../lib/market/index.ts';
import { selectMoves, type Candidates, type MoveWords } from '../../../lib/digest/index.ts';
import { makeEvidence, makeSource } from '../diagnosis/rows.ts';

/** Words plain enough to test the selection without a language. */
export const plainWords: MoveWords = {
  change: (change, actor) => ({
    headline: `${actor} ${change.field} ${change.offerName}`,
    fact: `${actor}: ${change.before} → ${change.after}`,
  }),
  quote: (text) => `"${text}"`,
  about: (actor, text) => `${actor}: ${text}`,
  weekPrefix: (week) => `Veille S${week.slice(-2)}`,
};

export const WEEK = '2026-W47';
export const IN_WEEK = '2026-11-18T09:00:00.000Z';
export const BEFORE = '2026-11-09T09:00:00.000Z';

export const makeCompany = (id: string, relation: Company['relation'] = 'direct'): Company => ({
  id,
  studyId: 'study',
  name: id,
  relation,
  domains: [],
  aliases: [],
  colour: 1,
  createdAt: BEFORE,
  deletedAt: null,
});

/** Evidence of the week, with a text of its own. */
export const weekEvidence = (id: string, facts: Partial<Evidence> = {}): Evidence =>
  makeEvidence({
    id,
    text: `Texte ${id} qui dit une chose et une seule sur le sujet ${id}.`,
    capturedAt: IN_WEEK,
    ...facts,
  });

export const makeChange = (id: string, facts: Partial<Change> = {}): Change => ({
  id,
  studyId: 'study',
  pageId: 'page',
  companyId: 'nordis',
  fromCaptureId: 'before',
  toCaptureId: 'after',
  field: 'price',
  offerKey: 'trail',
  offerName: 'Trail',
  before: '29.00',
  after: '35.00',
  currency: 'EUR',
  percent: 20.7,
  significance: 'notable',
  detectedAt: IN_WEEK,
  ...facts,
});

/** The candidates of the week, from what a test says. */
export function select(evidence: Evidence[], more: Partial<Candidates> = {}): DigestItem[] {
  return selectMoves(
    {
      evidence,
      changes: [],
      entries: [],
      companies: ['nordis', 'kelvo', 'aqualis'].map((id) => makeCompany(id)),
      sources: [makeSource()],
      captures: [],
      issuedItems: [],
      ...more,
    },
    {
      ...weekBounds(WEEK),
      now: new Date('2026-11-22T12:00:00.000Z'),
      halfLives: () => null,
      words: plainWords,
    },
  );
}

export const includedIds = (items: readonly DigestItem[]): string[] =>
  items.filter((item) => item.included).map((item) => item.id);
