import { describe, expect, it } from 'vitest';
import type { VigieDatabase } from '@/lib/store';
import { listInbox, readCounters } from '@/lib/store';
import {
  companyInputs,
  DAY,
  fjordAt,
  openMarket,
  readingOf,
  studyInput,
} from './market-builders.ts';

async function openStudy() {
  const market = openMarket();
  const { studyId } = await market.actions.createStudy(studyInput, companyInputs);
  return { ...market, studyId };
}

const kinds = async (database: VigieDatabase, studyId: string) =>
  (await listInbox(database, studyId)).map(({ kind, text }) => ({ kind, text }));

describe('the follow-up of a capture', () => {
  it('proposes the best passage and the first price, about the company, with themes and grades', async () => {
    const { save, studyId, runJobs, database } = await openStudy();
    const { captureId } = await save(studyId, { note: 'vu en rayon' });
    expect(await runJobs()).toMatchObject({ steps: 2, failed: 0, nextDueAt: null });
    const inbox = await listInbox(database, studyId);
    const passage = inbox.find(({ kind }) => kind === 'passage')!;
    const price = inbox.find(({ kind }) => kind === 'price')!;
    expect(inbox).toHaveLength(2);
    expect(readingOf({}).text).toContain(passage.text);
    expect(passage).toMatchObject({ subject: 'competitor', captureId, note: 'vu en rayon' });
    expect(passage.suggestions.length).toBeGreaterThan(0);
    expect(price).toMatchObject({
      text: 'Gourde Fjord 500 ml — 29,00 €',
      reliability: 'B',
      credibility: 2,
      changeId: null,
    });
    expect(price.observationId).toBe((await database.priceObservations.toArray())[0]?.id);
    expect((await readCounters(database, studyId)).inbox).toBe(2);
  });

  it('proposes a price again only when it moves, with the change, and an unchanged passage never', async () => {
    const { save, studyId, runJobs, database, pass } = await openStudy();
    for (const amount of ['29.00', '29.00', '35.00']) {
      await save(studyId, { reading: fjordAt(amount) });
      await runJobs();
      pass(7 * DAY);
    }
    const change = (await database.changes.toArray()).find(({ field }) => field === 'price');
    expect(change).toMatchObject({ before: '29.00', after: '35.00', significance: 'notable' });
    const inbox = await kinds(database, studyId);
    expect(inbox.map(({ text }) => text).filter((text) => text.includes('€'))).toEqual([
      'Gourde Fjord 500 ml — 35,00 €',
      'Gourde Fjord 500 ml — 29,00 €',
    ]);
    expect(inbox.filter(({ kind }) => kind === 'passage')).toHaveLength(1);
  });

  it('compares with the last reading that answered, past a bot wall', async () => {
    const { save, studyId, runJobs, database, pass } = await openStudy();
    const first = await save(studyId, { reading: fjordAt('29.00') });
    pass(DAY);
    await save(studyId, { reading: { ...fjordAt('1.00'), outcome: 'blocked', text: 'captcha' } });
    pass(DAY);
    await save(studyId, { reading: fjordAt('35.00') });
    await runJobs();
    const changes = await database.changes.toArray();
    expect(changes.map(({ fromCaptureId }) => fromCaptureId)).toEqual([first.captureId]);
  });

  it('keeps a quote verbatim with its surroundings and the themes picked while saving', async () => {
    const { save, studyId, runJobs, database } = await openStudy();
    await save(studyId, {
      quote: 'une première sur le marché français',
      quoteAnchor: { prefix: 'toute la gamme, ', suffix: ' de la gourde' },
      themeIds: ['services-experience'],
    });
    await runJobs();
    const quote = (await listInbox(database, studyId)).find(({ kind }) => kind === 'quote');
    expect(quote).toMatchObject({
      text: 'une première sur le marché français',
      prefix: 'toute la gamme, ',
      suffix: ' de la gourde',
      themeIds: ['services-experience'],
    });
  });

  it('puts the title of a page no extension may read in the inbox, and nothing of a bot wall', async () => {
    const { save, studyId, runJobs, database } = await openStudy();
    const nothing = { text: '', offers: [] };
    await save(studyId, {
      reading: readingOf({
        ...nothing,
        url: 'https://stats.example/etude.pdf',
        title: 'Étude 2026',
        outcome: 'unreadable',
      }),
    });
    await save(studyId, {
      reading: readingOf({ ...nothing, title: 'Vérification', outcome: 'blocked' }),
    });
    await runJobs();
    expect(await kinds(database, studyId)).toEqual([{ kind: 'passage', text: 'Étude 2026' }]);
  });

  it('goes with the save it follows when that is undone, before or after it ran', async () => {
    const { save, studyId, runJobs, database, actions } = await openStudy();
    const early = await save(studyId, {});
    await actions.undo(studyId, early.activityId);
    expect(await runJobs()).toMatchObject({ steps: 0 });
    const late = await save(studyId, {});
    await runJobs();
    expect(await database.evidence.count()).toBe(2);
    await actions.undo(studyId, late.activityId);
    for (const table of ['evidence', 'captures', 'captureBodies', 'pages', 'jobs'] as const) {
      expect(await database.table(table).count()).toBe(0);
    }
    expect(await readCounters(database, studyId)).toEqual({ inbox: 0, retained: 0, captures: 0 });
  });

  it('leaves alone, when it runs twice, what the user made of its evidence', async () => {
    const { save, studyId, runJobs, database, actions } = await openStudy();
    await save(studyId, {});
    await runJobs();
    const [first] = await listInbox(database, studyId);
    await actions.triage([first!.id], 'discarded');
    await database.jobs.toCollection().modify({ state: 'queued', step: 'compare' });
    await runJobs();
    expect(await database.evidence.count()).toBe(2);
    expect((await database.evidence.get(first!.id))?.status).toBe('discarded');
  });
});
