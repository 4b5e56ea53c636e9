import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StudyInput, VigieError, type Id } from '@/lib/market';
import {
  lastLiveActivity,
  listActivities,
  listCompanies,
  STUDY_TABLES,
  type VigieDatabase,
} from '@/lib/store';
import { companyInputs, fjordAt, openMarket, readingOf, studyInput } from './market-builders.ts';

async function openStudy() {
  const market = openMarket();
  const { studyId } = await market.actions.createStudy(studyInput, companyInputs);
  await market.save(studyId, {});
  market.pass(86_400_000);
  await market.save(studyId, { reading: fjordAt('32.00') });
  await market.runJobs();
  return { ...market, studyId };
}

type Market = Awaited<ReturnType<typeof openStudy>>;

/** Every row but the log; a counter at zero is the same as none. */
async function rowsOf(database: VigieDatabase) {
  const tables = ['studies', 'settings', ...STUDY_TABLES.filter((name) => name !== 'activities')];
  const dump: Record<string, unknown[]> = {};
  for (const name of tables) dump[name] = await database.table(name).toArray();
  dump['counters'] = dump['counters']!.filter((row) => (row as { value: number }).value !== 0);
  return dump;
}

class NothingToPick extends Error {}

function pick<Item>(items: Item[], seed: number): Item {
  if (items.length === 0) throw new NothingToPick();
  return items[seed % items.length]!;
}

/** What a user may do; each takes a number that chooses among the rows there are. */
const DEEDS: Record<string, (market: Market, seed: number) => Promise<unknown>> = {
  async save({ save, studyId, runJobs, pass }, seed) {
    pass(600_000);
    const url = `https://www.nordis.example/p/${seed % 3}`;
    await save(studyId, { reading: { ...fjordAt(`${20 + (seed % 9)}.00`), url } });
    if (seed % 2) await runJobs();
  },
  async removeCapture({ actions, database }, seed) {
    return actions.removeCapture(pick(await database.captures.toArray(), seed).id);
  },
  async triage({ actions, database }, seed) {
    const rows = await database.evidence.toArray();
    const statuses = ['later', 'retained', 'important', 'duplicate', 'discarded'] as const;
    return actions.triage(
      [pick(rows, seed).id, pick(rows, seed + 1).id],
      pick([...statuses], seed),
    );
  },
  async theme({ actions, database }, seed) {
    const { id } = pick(await database.evidence.toArray(), seed);
    const themeId = pick(['price-level', 'services-experience', 'product-launch'], seed);
    return actions.decideTheme([id], themeId, pick(['accept', 'reject', 'none'], seed));
  },
  async subject({ actions, database }, seed) {
    const { id } = pick(await database.evidence.toArray(), seed);
    const company = pick(await database.companies.toArray(), seed);
    return actions.setSubject([id], 'competitor', company.id);
  },
  async annotate({ actions, database }, seed) {
    const { id } = pick(await database.evidence.toArray(), seed);
    await actions.setStance([id], 'unfavourable');
    await actions.gradeEvidence(id, { credibility: 1 });
    return actions.annotateEvidence(id, { soWhat: `à suivre ${seed}` });
  },
  async price({ actions, database }, seed) {
    const { id } = pick(await database.priceObservations.toArray(), seed);
    if (seed % 3 === 0) return actions.confirmPrice(id);
    if (seed % 3 === 1) return actions.rejectPrice(id);
    return actions.correctPrice(id, { amount: '33.33', currency: 'EUR' });
  },
  async createEntry({ actions, database, studyId }, seed) {
    const evidence = await database.evidence.toArray();
    return actions.createEntry({
      studyId,
      quadrant: pick(['strength', 'threat'], seed),
      statement: `Affirmation ${seed}`,
      evidenceIds: seed % 2 ? [pick(evidence, seed).id] : [],
    });
  },
  async changeEntry({ actions, database }, seed) {
    const entries = await database.entries.toArray();
    const { id } = pick(entries, seed);
    const evidence = pick(await database.evidence.toArray(), seed);
    const before = pick(entries, seed + 1);
    await actions.moveEntry(id, pick(['strength', 'threat'], seed), before.id);
    await actions.attachEvidence(id, evidence.id, pick(['supports', 'contradicts'], seed));
    if (seed % 3 === 0) await actions.updateEntry(id, { state: 'validated', because: 'car' });
    if (seed % 3 === 1) await actions.detachEvidence(id, evidence.id);
    if (seed % 3 === 2) await actions.removeEntry(id);
  },
  async company({ actions, database, studyId }, seed) {
    const study = (await database.studies.get(studyId))!;
    const rows = await listCompanies(database, studyId);
    const { id } = pick(rows, seed);
    const brief = { ...StudyInput.parse(study), area: `Zone ${seed}` };
    if (seed % 3 === 0) {
      return actions.saveStudy(studyId, brief, [], [id]);
    }
    if (seed % 3 === 1) {
      const renamed = rows.map((row) => (row.id === id ? { ...row, name: `Nom ${seed}` } : row));
      return actions.saveStudy(studyId, brief, renamed, []);
    }
    const input = { name: 'Selvo', relation: 'entrant' as const, domains: [], aliases: [] };
    return actions.addCompany(studyId, input);
  },
  async digest({ actions, database, studyId }, seed) {
    const { digestId } = await actions.prepareDigest(
      studyId,
      pick(['2026-W45', '2026-W46'], seed),
      'fr',
    );
    await actions.updateDigest(digestId, { introduction: `Édito ${seed}` });
    if (seed % 2) await actions.refreshDigest(digestId);
    const digest = (await database.digests.get(digestId))!;
    const items = digest.items.map((item) => ({ ...item, included: true }));
    await actions.updateDigest(digestId, { items });
    await actions.issueDigest(digestId);
    if (seed % 3 === 0) await actions.removeDigest(digestId);
  },
  removeStudy: ({ actions, studyId }) => actions.removeStudy(studyId),
  restoreStudy: ({ actions, studyId }) => actions.restoreStudy(studyId),
};

/** Does a deed; one that makes no sense here must be refused and change nothing. */
async function attempt(market: Market, name: string, seed: number) {
  try {
    await DEEDS[name]!(market, seed);
  } catch (error) {
    if (!(error instanceof VigieError) && !(error instanceof NothingToPick)) throw error;
  }
}

async function undoAllAfter({ actions, database, studyId }: Market, baseline: Id) {
  for (;;) {
    const last = await lastLiveActivity(database, studyId);
    if (!last || last.id === baseline) return;
    await actions.undo(studyId);
  }
}

describe('undo', () => {
  it('brings every row and counter back, whatever was done', async () => {
    const deed = fc.tuple(fc.constantFrom(...Object.keys(DEEDS)), fc.nat(1000));
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), async (deeds) => {
        const market = await openStudy();
        const baseline = await lastLiveActivity(market.database, market.studyId);
        const before = await rowsOf(market.database);
        for (const [name, seed] of deeds) await attempt(market, name, seed);
        await undoAllAfter(market, baseline!.id);
        expect(await rowsOf(market.database)).toEqual(before);
        await market.database.delete();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('refuses to undo what something done since rests on, and names it', async () => {
    const { actions, studyId, database } = await openStudy();
    const [evidence] = await database.evidence.toArray();
    const first = await actions.triage([evidence!.id], 'retained');
    const entry = await actions.createEntry({
      studyId,
      quadrant: 'threat',
      statement: 'Nordis monte en gamme',
      evidenceIds: [evidence!.id],
    });
    const save = (await listActivities(database, studyId)).find(({ undo }) =>
      undo.some(({ key }) => key === evidence!.captureId),
    );
    await expect(actions.undo(studyId, save!.id)).rejects.toMatchObject({ code: 'undo-conflict' });
    await actions.undo(studyId, first.activityId!);
    expect((await database.evidence.get(evidence!.id))?.status).toBe('unsorted');
    expect((await database.entries.get(entry.entryId))?.deletedAt).toBeNull();
  });

  it('undoes once, the last thing first, and nothing when all is undone', async () => {
    const { actions, studyId, database } = await openStudy();
    const { entryId } = await actions.createEntry({
      studyId,
      quadrant: 'strength',
      statement: 'Garantie de dix ans',
      evidenceIds: [],
    });
    const done = await actions.updateEntry(entryId, { statement: 'Garantie dix ans' });
    await actions.undo(studyId);
    await actions.undo(studyId, done.activityId!);
    expect((await database.entries.get(entryId))?.statement).toBe('Garantie de dix ans');
    await actions.undo(studyId);
    expect(await database.entries.get(entryId)).toBeUndefined();
    await expect(actions.undo('another-study', done.activityId!)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('counts a removed capture out of its page: title, count and last two prices', async () => {
    const { actions, save, studyId, database, pass } = await openStudy();
    pass(600_000);
    const { captureId, pageId } = await save(studyId, {
      reading: readingOf({ ...fjordAt('40.00'), title: 'Gourde Fjord, édition' }),
    });
    await actions.removeCapture(captureId);
    expect(await database.pages.get(pageId)).toMatchObject({
      title: 'Gourde Fjord 500 ml',
      captureCount: 2,
      lastPrice: { amount: '32.00' },
      previousPrice: { amount: '29.00' },
    });
  });
});
