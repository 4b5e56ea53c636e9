import { describe, expect, it } from 'vitest';
import { Capture, Evidence, isoWeek, type Language } from '@/lib/market';
import {
  changesBetween,
  currentStudy,
  listDigests,
  listEntries,
  listInbox,
  listPages,
  observationsOfPage,
  readCounters,
  STUDY_TABLES,
} from '@/lib/store';
import { fakeClock, openMarket } from './market-builders.ts';

const startedAt = async (language: Language, now: string) => {
  const market = openMarket();
  market.context.clock = fakeClock(now).clock;
  const { studyId } = await market.actions.startSample(language);
  return { ...market, studyId };
};

const NOW = '2026-11-25T10:00:00.000Z';
const ALWAYS = ['2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z'] as const;

describe('the sample study', () => {
  it.each(['fr', 'en'] as const)('fills every screen, in %s', async (language) => {
    const { database, studyId } = await startedAt(language, NOW);
    expect((await currentStudy(database))?.kind).toBe('sample');
    const counters = await readCounters(database, studyId);
    expect(counters.captures).toBeGreaterThanOrEqual(14);
    const inbox = await listInbox(database, studyId);
    expect(inbox.length).toBe(counters.inbox);
    expect(inbox.length).toBeGreaterThanOrEqual(8);
    expect(inbox.length).toBeLessThanOrEqual(16);
    const tagged = inbox.filter(({ suggestions }) => suggestions.length > 0);
    expect(tagged.length / inbox.length).toBeGreaterThan(0.7);
    const entries = await listEntries(database, studyId);
    expect(entries).toHaveLength(8);
    expect(entries.filter(({ evidenceIds }) => evidenceIds.length > 0)).toHaveLength(7);
    const [digest, ...others] = await listDigests(database, studyId);
    expect(others).toEqual([]);
    expect(digest).toMatchObject({ number: 1, week: isoWeek(new Date('2026-11-11')) });
    expect(digest!.items.filter(({ included }) => included)).toHaveLength(4);
    const nordis = (await listPages(database, studyId)).find(
      ({ url }) => url.includes('fjord-500') && url.includes('nordis'),
    );
    const series = await observationsOfPage(database, nordis!.id);
    expect(series.map(({ amount }) => amount)).toEqual(['29.00', '32.00', '35.00']);
    const moves = await changesBetween(database, studyId, ...ALWAYS);
    expect(moves.filter(({ field }) => field === 'price').length).toBeGreaterThanOrEqual(7);
  });

  it('tells of the past whatever the day it is started, with nothing from the future', async () => {
    for (const now of ['2026-11-23T00:10:00.000Z', '2027-01-03T23:50:00.000Z']) {
      const { database, studyId } = await startedAt('fr', now);
      const captures = await database.captures.where({ studyId }).toArray();
      for (const capture of captures) {
        expect(Capture.safeParse(capture).error).toBeUndefined();
        expect(capture.capturedAt < now).toBe(true);
      }
      for (const row of await database.evidence.where({ studyId }).toArray()) {
        expect(Evidence.safeParse(row).error).toBeUndefined();
      }
      expect(await listEntries(database, studyId)).toHaveLength(8);
      expect(await listDigests(database, studyId)).toHaveLength(1);
    }
  });

  it('leaves material for a digest of last week', async () => {
    const { database, studyId, actions } = await startedAt('en', NOW);
    const { digestId } = await actions.prepareDigest(studyId, '2026-W47', 'en');
    const digest = await database.digests.get(digestId);
    expect(digest!.items.filter(({ included }) => included).length).toBeGreaterThanOrEqual(2);
    expect(digest!.subject).not.toBe('');
  });

  it('is erased at once, whole, and only it', async () => {
    const { database, studyId, actions } = await startedAt('fr', NOW);
    const { studyId: mine } = await actions.createStudy(
      { ...(await database.studies.get(studyId))!, name: 'La mienne' },
      [],
    );
    await actions.selectStudy(studyId);
    expect(await actions.removeStudy(studyId)).toBeNull();
    for (const table of STUDY_TABLES.filter((name) => name !== 'activities')) {
      expect(await database.table(table).count()).toBe(0);
    }
    expect((await currentStudy(database))?.id).toBe(mine);
  });
});
