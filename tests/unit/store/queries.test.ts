import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/lib/market';
import {
  binnedEvidence,
  capturesBetween,
  changesBetween,
  changesOfPage,
  countEvidence,
  evidenceByIds,
  evidenceOfPage,
  lastCaptureUpTo,
  listActivities,
  listCaptures,
  listEvidence,
  listInbox,
  listPages,
  listStudies,
  observationsOfOffer,
  offersOfPage,
  readCounters,
  readSetting,
  writeSetting,
} from '@/lib/store';
import {
  companyInputs,
  DAY,
  fjordAt,
  openMarket,
  studyInput,
} from '../services/market-builders.ts';

async function threeWeeks() {
  const market = openMarket();
  const { studyId } = await market.actions.createStudy(studyInput, companyInputs);
  const captures = [];
  for (const amount of ['29.00', '32.00', '35.00']) {
    captures.push(await market.save(studyId, { reading: fjordAt(amount) }));
    await market.runJobs();
    market.pass(7 * DAY);
  }
  return { ...market, studyId, captures, pageId: captures[0]!.pageId };
}

const ids = (rows: Evidence[]) => rows.map(({ id }) => id);

describe('the queries of the screens', () => {
  it('list evidence page by page, last captured first, each row once', async () => {
    const { database, studyId } = await threeWeeks();
    const all = await listEvidence(database, studyId);
    expect(all).toHaveLength(4);
    const paged: Evidence[] = [];
    for (;;) {
      const after = paged.at(-1);
      const page = await listEvidence(database, studyId, {}, { limit: 1, ...(after && { after }) });
      if (page.length === 0) break;
      paged.push(...page);
    }
    expect(ids(paged)).toEqual(ids(all));
    expect(paged.map(({ capturedAt }) => capturedAt)).toEqual(
      paged.map(({ capturedAt }) => capturedAt).toSorted((a, b) => b.localeCompare(a)),
    );
  });

  it('filter evidence by what a screen asks, and never show the bin', async () => {
    const { database, studyId, actions, captures } = await threeWeeks();
    const [last, ...others] = await listEvidence(database, studyId);
    await actions.triage([last!.id], 'important');
    await actions.decideTheme([last!.id], 'price-level', 'accept');
    const important = { statuses: ['important' as const], themeIds: ['price-level'] };
    expect(ids(await listEvidence(database, studyId, important))).toEqual([last!.id]);
    const { from, to } = { from: last!.capturedAt, to: last!.capturedAt };
    expect(ids(await listEvidence(database, studyId, { from, to }))).toEqual([last!.id]);
    expect(ids(await listInbox(database, studyId))).toEqual(ids(others));
    expect(await listEvidence(database, studyId, { companyIds: [] })).toEqual([]);
    expect(await listEvidence(database, studyId, { subjects: ['competitor'] })).toHaveLength(4);
    expect(await listEvidence(database, studyId, { reliabilities: ['A'] })).toEqual([]);
    await actions.removeCapture(captures[2]!.captureId);
    expect(ids(await listEvidence(database, studyId))).not.toContain(last!.id);
    expect(await evidenceByIds(database, [last!.id])).toEqual([]);
    expect(await readCounters(database, studyId)).toMatchObject({ retained: 0, captures: 2 });
  });

  it('merge the statuses asked for, last captured first, page by page', async () => {
    const { database, studyId, actions } = await threeWeeks();
    const all = await listEvidence(database, studyId);
    await actions.triage([all[0]!.id, all[3]!.id], 'important');
    await actions.triage([all[1]!.id], 'retained');
    await actions.triage([all[2]!.id], 'discarded');
    const filter = { statuses: ['retained' as const, 'important' as const] };
    const kept = [all[0]!, all[1]!, all[3]!];
    expect(ids(await listEvidence(database, studyId, filter))).toEqual(ids(kept));
    const two = await listEvidence(database, studyId, filter, { limit: 2 });
    expect(ids(two)).toEqual(ids(kept.slice(0, 2)));
    const after = two[1]!;
    expect(ids(await listEvidence(database, studyId, filter, { after }))).toEqual(
      ids(kept.slice(2)),
    );
    const to = kept[2]!.capturedAt;
    expect(ids(await listEvidence(database, studyId, { ...filter, to }))).toEqual(
      ids(kept.slice(2)),
    );
    expect(await listEvidence(database, studyId, { statuses: [] })).toEqual([]);
  });

  it('count a period by status without reading its rows, the bin left out', async () => {
    const { database, studyId, actions, captures } = await threeWeeks();
    const [last] = await listEvidence(database, studyId);
    await actions.triage([last!.id], 'important');
    const period = { from: '2026-11-09T00:00:00.000Z', to: last!.capturedAt };
    let reads = 0;
    database.evidence.hook('reading', (row) => {
      reads += 1;
      return row;
    });
    const count = async (...statuses: Evidence['status'][]) =>
      countEvidence(database, studyId, statuses, period, await binnedEvidence(database));
    expect(await count('important', 'retained')).toBe(1);
    const waiting = await count('unsorted', 'later');
    expect(waiting).toBeGreaterThan(0);
    expect(reads).toBe(0);
    await actions.removeCapture(captures[2]!.captureId);
    expect(await count('important', 'retained')).toBe(0);
  });

  it('find the last capture of a page up to an instant, the bin left out', async () => {
    const { database, pageId, captures, actions } = await threeWeeks();
    const upTo = async (instant: string) =>
      (await lastCaptureUpTo(database, pageId, instant))?.version ?? null;
    expect(await upTo('2026-11-09T09:00:00.000Z')).toBe(2);
    expect(await upTo('2026-11-09T08:59:59.999Z')).toBe(1);
    expect(await upTo('2026-11-01T00:00:00.000Z')).toBeNull();
    await actions.removeCapture(captures[1]!.captureId);
    expect(await upTo('2026-11-09T09:00:00.000Z')).toBe(1);
  });

  it('tell the life of a page: versions, prices, changes, evidence', async () => {
    const { database, studyId, pageId } = await threeWeeks();
    const versions = (await listCaptures(database, pageId)).map(({ version }) => version);
    expect(versions).toEqual([3, 2, 1]);
    const [offer] = await offersOfPage(database, pageId);
    const series = await observationsOfOffer(database, offer!.id);
    expect(series.map(({ amount }) => amount)).toEqual(['29.00', '32.00', '35.00']);
    const moves = (await changesOfPage(database, pageId)).map(({ after }) => after);
    expect(moves).toEqual(['35.00', '32.00']);
    expect(await evidenceOfPage(database, pageId)).toHaveLength(4);
    expect(await listPages(database, studyId)).toHaveLength(1);
  });

  it('keep to a period, both ends included', async () => {
    const { database, studyId } = await threeWeeks();
    const [from, to] = ['2026-11-09T09:00:00.000Z', '2026-11-16T09:00:00.000Z'];
    expect(await capturesBetween(database, studyId, from, to)).toHaveLength(2);
    expect(await changesBetween(database, studyId, from, from)).toHaveLength(1);
  });

  it('list studies without the bin, and the log last first', async () => {
    const { database, studyId, actions } = await threeWeeks();
    const other = await actions.createStudy({ ...studyInput, name: 'Autre' }, []);
    await actions.removeStudy(other.studyId);
    expect((await listStudies(database)).map(({ id }) => id)).toEqual([studyId]);
    const log = (await listActivities(database, studyId)).map(({ action }) => action);
    expect(log).toEqual(['capture.save', 'capture.save', 'capture.save', 'study.create']);
  });

  it('forget a preference that makes no sense rather than break a screen', async () => {
    const { database } = openMarket();
    await writeSetting(database, 'interfaceLanguage', 'fr');
    expect(await readSetting(database, 'interfaceLanguage')).toBe('fr');
    await database.settings.put({ key: 'interfaceLanguage', value: 'klingon' });
    expect(await readSetting(database, 'interfaceLanguage')).toBeNull();
  });
});
