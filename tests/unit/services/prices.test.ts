import { describe, expect, it } from 'vitest';
import { toMarkdown } from '@/lib/documents';
import { buildDigestDocument } from '@/lib/services/exports/digest-document';
import { listInbox, readCounters } from '@/lib/store';
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

const WEEK = '2026-W46';
const euros = (amount: string) => ({ amount, currency: 'EUR' });

async function openStudy() {
  const market = openMarket();
  const { database, actions, save, runJobs, pass, context } = market;
  const { studyId } = await actions.createStudy(studyInput, companyInputs);
  return {
    ...market,
    studyId,
    /** Saves and follows up a reading, then lets a week go by. */
    visit: async (request: Parameters<typeof save>[1]) => {
      const saved = await save(studyId, request);
      await runJobs();
      pass(7 * DAY);
      return saved;
    },
    prices: async () =>
      (await listInbox(database, studyId))
        .filter(({ kind }) => kind === 'price')
        .map(({ text }) => text.replace(/^.* — /u, '')),
    moves: async () =>
      (await database.changes.orderBy('[pageId+detectedAt]').toArray()).map(
        ({ field, before, after, significance }) => [field, before, after, significance].join(' '),
      ),
    observation: async (captureId: string) =>
      (await database.priceObservations.where({ captureId }).toArray()).find(
        ({ status }) => status !== 'rejected',
      )!,
    digest: async () => {
      const { digestId } = await actions.prepareDigest(studyId, WEEK, 'fr');
      return toMarkdown(await buildDigestDocument(context, digestId));
    },
  };
}

/** A page seen at 29 €, then at 35 € a week later. */
async function openMove() {
  const study = await openStudy();
  const first = await study.visit({ reading: fjordAt('29.00') });
  const second = await study.visit({ reading: fjordAt('35.00') });
  const before = await study.observation(first.captureId);
  const after = await study.observation(second.captureId);
  return { ...study, before, after };
}

describe('a price typed while saving', () => {
  it('is the one told, and compared, instead of the one misread', async () => {
    const { visit, prices, moves } = await openStudy();
    await visit({ reading: fjordAt('29.00') });
    await visit({ reading: fjordAt('35.00'), correctedPrice: euros('29.00') });
    expect(await moves()).toEqual([]);
    expect(await prices()).toEqual(['29,00 €']);
    await visit({ reading: fjordAt('35.00'), correctedPrice: euros('31.00') });
    expect(await moves()).toEqual(['price 29.00 31.00 notable']);
    expect(await prices()).toEqual(['31.00 EUR', '29,00 €']);
  });

  it('is compared although another amount of the page keeps its own origin', async () => {
    const { visit, moves } = await openStudy();
    const reading = (amount: string) =>
      readingOf({ offers: [offerOf([priceOf(amount), priceOf('45.00', { role: 'list' })])] });
    await visit({ reading: reading('29.00') });
    await visit({ reading: reading('39.00'), correctedPrice: euros('32.00') });
    expect(await moves()).toEqual(['price 29.00 32.00 notable']);
  });

  it('gives evidence and changes on a page where none was read, even with a visit between', async () => {
    const { visit, prices, moves } = await openStudy();
    const reading = readingOf({ offers: [] });
    await visit({ reading, correctedPrice: euros('29.00') });
    expect(await prices()).toEqual(['29.00 EUR']);
    await visit({ reading, correctedPrice: euros('35.00') });
    expect(await moves()).toEqual(['price 29.00 35.00 notable']);
    expect(await prices()).toEqual(['35.00 EUR', '29.00 EUR']);
    await visit({ reading });
    await visit({ reading, correctedPrice: euros('38.00') });
    expect(await moves()).toEqual(['price 29.00 35.00 notable', 'price 35.00 38.00 notable']);
  });
});

describe('a price rejected after its follow-up', () => {
  it('leaves the inbox, the changes and the digest, and comes back with undo', async () => {
    const { actions, after, prices, moves, digest, studyId, database } = await openMove();
    const counters = await readCounters(database, studyId);
    await actions.rejectPrice(after.id);
    expect(await moves()).toEqual([]);
    expect(await prices()).toEqual(['29,00 €']);
    const told = await digest();
    expect(told).not.toContain('35');
    expect(told).not.toContain('20,7');
    await actions.undo(studyId);
    await actions.undo(studyId);
    expect(await moves()).toEqual(['price 29.00 35.00 notable']);
    expect(await prices()).toEqual(['35,00 €', '29,00 €']);
    expect(await readCounters(database, studyId)).toEqual(counters);
  });

  it('is passed over by the next comparison, which names the capture it goes back to', async () => {
    const { actions, before, after, visit, database, moves } = await openMove();
    await visit({ reading: fjordAt('36.00') });
    await actions.rejectPrice(after.id);
    expect(await moves()).toEqual(['price 29.00 36.00 notable']);
    expect((await database.changes.toArray())[0]?.fromCaptureId).toBe(before.captureId);
  });

  it('makes the next price the first of its page', async () => {
    const { actions, before, prices, moves } = await openMove();
    await actions.rejectPrice(before.id);
    expect(await moves()).toEqual([]);
    expect(await prices()).toEqual(['35,00 €']);
  });

  it('leaves evidence the user kept as it is, without the change it no longer shows', async () => {
    const { actions, after, database, studyId } = await openMove();
    const kept = (await listInbox(database, studyId)).find(({ changeId }) => changeId)!;
    await actions.triage([kept.id], 'important');
    await actions.rejectPrice(after.id);
    expect(await database.evidence.get(kept.id)).toMatchObject({
      text: kept.text,
      status: 'important',
      deletedAt: null,
      changeId: null,
    });
  });
});

describe('a price corrected after its follow-up', () => {
  it('is told in place of the one read, on both of its sides', async () => {
    const { actions, before, after, prices, moves } = await openMove();
    await actions.correctPrice(after.id, euros('33.00'));
    expect(await moves()).toEqual(['price 29.00 33.00 notable']);
    expect(await prices()).toEqual(['33.00 EUR', '29,00 €']);
    await actions.correctPrice(before.id, euros('30.00'));
    expect(await moves()).toEqual(['price 30.00 33.00 notable']);
    expect(await prices()).toEqual(['33.00 EUR', '30.00 EUR']);
  });

  it('changes nothing that is told when it is confirmed', async () => {
    const { actions, after, database } = await openMove();
    const rows = async () => [await database.changes.toArray(), await database.evidence.toArray()];
    const told = await rows();
    await actions.confirmPrice(after.id);
    expect(await rows()).toEqual(told);
  });

  it('counts in a follow-up that has not run yet', async () => {
    const { actions, visit, save, studyId, observation, runJobs, moves } = await openStudy();
    await visit({ reading: fjordAt('29.00') });
    const { captureId } = await save(studyId, { reading: fjordAt('35.00') });
    await actions.correctPrice((await observation(captureId)).id, euros('31.00'));
    await runJobs();
    expect(await moves()).toEqual(['price 29.00 31.00 notable']);
  });
});
