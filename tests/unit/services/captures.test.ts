import { describe, expect, it } from 'vitest';
import { listInbox } from '@/lib/store';
import {
  companyInputs,
  DAY,
  fjordAt,
  offerOf,
  openMarket,
  priceOf,
  readingOf,
  studyInput,
} from './market-builders.ts';

async function openStudy() {
  const market = openMarket();
  const { studyId } = await market.actions.createStudy(studyInput, companyInputs);
  return { ...market, studyId };
}

/** The Fjord bottle at each price, a week apart, each followed up. */
async function openSeries(...amounts: string[]) {
  const market = await openStudy();
  const ids: string[] = [];
  for (const amount of amounts) {
    ids.push((await market.save(market.studyId, { reading: fjordAt(amount) })).captureId);
    await market.runJobs();
    market.pass(7 * DAY);
  }
  const { database, studyId } = market;
  return {
    ...market,
    ids,
    moves: async () =>
      (await database.changes.orderBy('[studyId+detectedAt]').toArray())
        .filter(({ field }) => field === 'price')
        .map(({ before, after }) => `${before} → ${after}`),
    prices: async () =>
      (await listInbox(database, studyId))
        .filter(({ kind }) => kind === 'price')
        .map(({ text }) => text.slice(-7)),
  };
}

describe('removing a capture', () => {
  it('in the middle of a series keeps the move across it, and undo takes it back', async () => {
    const { actions, studyId, ids, moves, prices, database, runJobs } = await openSeries(
      '29.00',
      '32.00',
      '35.00',
    );
    expect(await moves()).toEqual(['29.00 → 32.00', '32.00 → 35.00']);
    const before = await Promise.all([database.changes.toArray(), database.evidence.toArray()]);
    await actions.removeCapture(ids[1]!);
    await runJobs();
    expect(await moves()).toEqual(['29.00 → 35.00']);
    expect(await prices()).toEqual(['35,00 €', '29,00 €']);
    const [change] = await database.changes.toArray();
    expect(change).toMatchObject({ fromCaptureId: ids[0], toCaptureId: ids[2] });
    const rests = (await listInbox(database, studyId)).filter(({ changeId }) => changeId);
    expect(rests.map(({ changeId }) => changeId)).toEqual([change!.id]);
    await actions.undo(studyId);
    expect([await database.changes.toArray(), await database.evidence.toArray()]).toEqual(before);
  });

  it('compares what is not a price across it too', async () => {
    const { save, actions, studyId, database, runJobs, pass } = await openStudy();
    const ids: string[] = [];
    for (const title of ['Gourde Fjord', 'Gourde Fjord 500 ml', 'Gourde Fjord, édition limitée']) {
      ids.push((await save(studyId, { reading: readingOf({ title }) })).captureId);
      await runJobs();
      pass(7 * DAY);
    }
    await actions.removeCapture(ids[1]!);
    await runJobs();
    const titles = (await database.changes.toArray()).filter(({ field }) => field === 'title');
    expect(titles.map(({ before, after }) => [before, after])).toEqual([
      ['Gourde Fjord', 'Gourde Fjord, édition limitée'],
    ]);
  });

  it('tells no move when the prices on either side are the same', async () => {
    const { actions, ids, moves, prices } = await openSeries('29.00', '35.00', '29.00');
    await actions.removeCapture(ids[1]!);
    expect(await moves()).toEqual([]);
    expect(await prices()).toEqual(['29,00 €']);
  });

  it('leaves what the user sorted of the next version sorted, on the move it shows now', async () => {
    const { actions, ids, database } = await openSeries('29.00', '32.00', '35.00');
    const rows = await database.evidence.where({ captureId: ids[2]! }).toArray();
    const kept = rows.find(({ kind }) => kind === 'price')!;
    await actions.triage([kept.id], 'retained');
    await actions.removeCapture(ids[1]!);
    const [change] = await database.changes.toArray();
    expect(await database.evidence.get(kept.id)).toMatchObject({
      status: 'retained',
      deletedAt: null,
      changeId: change!.id,
    });
  });

  it('leaves the comparison to the follow-up of the next version when it has yet to run', async () => {
    const { actions, save, studyId, ids, moves, runJobs } = await openSeries('29.00', '32.00');
    await save(studyId, { reading: fjordAt('35.00') });
    await actions.removeCapture(ids[1]!);
    expect(await moves()).toEqual([]);
    await runJobs();
    expect(await moves()).toEqual(['29.00 → 35.00']);
  });

  it('before its follow-up ran, then undone, still gives its evidence', async () => {
    const { save, actions, studyId, database, runJobs } = await openStudy();
    const { captureId } = await save(studyId, {});
    await actions.removeCapture(captureId);
    expect(await runJobs()).toMatchObject({ steps: 0 });
    await actions.undo(studyId);
    await runJobs();
    expect(await listInbox(database, studyId)).toHaveLength(2);
  });

  it('leaves its page the dates and the price of what remains', async () => {
    const { save, actions, studyId, database, pass } = await openStudy();
    const saved = [];
    for (const [key, amount] of [
      ['fjord-500', '29.00'],
      ['fjord-500', '31.00'],
      ['fjord-750', '45.00'],
    ] as const) {
      const reading = readingOf({ offers: [offerOf([priceOf(amount)], { key })] });
      saved.push(await save(studyId, { reading }));
      pass(7 * DAY);
    }
    const { pageId } = saved[0]!;
    await actions.removeCapture(saved[2]!.captureId);
    expect(await database.pages.get(pageId)).toMatchObject({
      lastPrice: { amount: '31.00' },
      previousPrice: { amount: '29.00' },
      lastCapturedAt: '2026-11-09T09:00:00.000Z',
    });
    await actions.removeCapture(saved[0]!.captureId);
    expect(await database.pages.get(pageId)).toMatchObject({
      firstCapturedAt: '2026-11-09T09:00:00.000Z',
      lastCapturedAt: '2026-11-09T09:00:00.000Z',
      lastPrice: { amount: '31.00' },
      previousPrice: null,
    });
  });
});
