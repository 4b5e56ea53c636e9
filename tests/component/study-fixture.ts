import { type Change, type Company, type Evidence, type Id, type Study } from '@/lib/market';
import { listCompanies, writeAtOnce } from '@/lib/store';
import {
  companyInputs,
  DAY,
  fjordAt,
  openMarket,
  studyInput,
} from '../unit/services/market-builders.ts';

export { companyInputs, DAY, fjordAt, openMarket, studyInput };

export type Market = ReturnType<typeof openMarket>;

/** A study in a real database, as the tests of a screen find it. */
export interface OpenStudy extends Market {
  studyId: Id;
  study: Study;
  companies: Company[];
}

/** An empty study of our company and one competitor, written by the real actions. */
export async function openStudy(
  input: Partial<typeof studyInput> = {},
  companies = companyInputs,
): Promise<OpenStudy> {
  const market = openMarket();
  const { studyId } = await market.actions.createStudy({ ...studyInput, ...input }, companies);
  const study = await market.database.studies.get(studyId);
  if (!study) throw new Error('The study was not written.');
  return { ...market, studyId, study, companies: await listCompanies(market.database, studyId) };
}

/** Saves the Fjord page at each price, a day apart, and follows each save up. */
export async function saveFjord(open: OpenStudy, ...amounts: string[]) {
  const saves = [];
  for (const amount of amounts) {
    saves.push(await open.save(open.studyId, { reading: fjordAt(amount) }));
    await open.runJobs();
    open.pass(DAY);
  }
  return saves;
}

/** A suggestion of the tagger with the words that made it. */
export const suggestion = (themeId: string, matched: string, score = 1) => ({
  themeId,
  score,
  cues: [{ cue: matched, matched, weight: score }],
});

/** Writes evidence beside what the follow-up gave; `page` may name a capture saved before. */
export async function writeEvidence(
  open: OpenStudy,
  rows: readonly (Partial<Evidence> & { id: Id; text: string })[],
): Promise<void> {
  const now = open.clock().toISOString();
  await writeAtOnce(open.database, async (unit) => {
    for (const [index, row] of rows.entries()) {
      await unit.put('evidence', {
        studyId: open.studyId,
        captureId: 'no-capture',
        pageId: `page-of-${row.id}`,
        sourceId: 'source',
        companyId: null,
        subject: 'unknown',
        kind: 'quote',
        prefix: '',
        suffix: '',
        observationId: null,
        changeId: null,
        status: 'unsorted',
        themeIds: [],
        suggestions: [],
        rejectedThemeIds: [],
        reliability: 'C',
        credibility: 3,
        stance: 'unknown',
        soWhat: '',
        note: '',
        publishedAt: null,
        // The first row is the last captured: lists show them in the order given.
        capturedAt: new Date(open.clock().getTime() - index * 60_000).toISOString(),
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
        ...row,
      });
    }
  });
}

/** A move of a page, as the follow-up would have found it. */
export const changeRow = (change: Partial<Change> & { id: Id }): Change => ({
  studyId: 'study',
  pageId: 'page',
  companyId: null,
  fromCaptureId: 'before',
  toCaptureId: 'after',
  field: 'price',
  offerKey: '',
  offerName: '',
  before: '',
  after: '',
  currency: null,
  percent: null,
  significance: 'notable',
  detectedAt: '2026-11-02T09:00:00.000Z',
  ...change,
});
