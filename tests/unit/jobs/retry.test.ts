import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newJob, retryFailedJobs, runDueJobs, type JobHandlers } from '@/lib/jobs';
import { VigieDatabase } from '@/lib/store';

let database: VigieDatabase;
let now = 0;
const clock = () => new Date(now);

beforeEach(() => {
  now = Date.parse('2026-11-02T09:00:00.000Z');
  database = new VigieDatabase('retry');
});
afterEach(() => database.delete());

const handlers = (run: () => Promise<void>): JobHandlers => ({
  'follow-up': {
    compare: async () => {
      await run();
      return { next: null, write: async () => {} };
    },
  },
  'purge-bin': {},
});

const failing = handlers(() => Promise.reject(new Error('no reading')));

async function giveUp() {
  await database.jobs.put(
    newJob({ id: 'a', studyId: 's', kind: 'follow-up', subjectId: 'c', step: 'compare' }, clock),
  );
  for (;;) {
    const { nextDueAt, failed } = await runDueJobs(database, failing, clock);
    if (failed) return;
    now = Date.parse(nextDueAt!);
  }
}

it('a job that gave up runs again once it is given another chance', async () => {
  await giveUp();
  now += 86_400_000;
  expect(await retryFailedJobs(database, clock)).toBe(1);
  expect(await database.jobs.get('a')).toMatchObject({
    state: 'queued',
    attempts: 0,
    dueAt: clock().toISOString(),
    error: 'no reading',
  });
  await runDueJobs(
    database,
    handlers(async () => {}),
    clock,
  );
  expect(await database.jobs.get('a')).toMatchObject({ state: 'done', error: '' });
});

it('one that fails still gives up again, with its error', async () => {
  await giveUp();
  await retryFailedJobs(database, clock);
  let runs = 0;
  const counting = handlers(() => {
    runs += 1;
    return Promise.reject(new Error('still no reading'));
  });
  for (;;) {
    const { nextDueAt, failed } = await runDueJobs(database, counting, clock);
    if (failed) break;
    now = Date.parse(nextDueAt!);
  }
  expect(runs).toBe(5);
  expect(await database.jobs.get('a')).toMatchObject({
    state: 'failed',
    error: 'still no reading',
  });
});

it('leaves alone a job that is done, waiting or held', async () => {
  const job = newJob(
    { id: 'a', studyId: 's', kind: 'follow-up', subjectId: 'c', step: 'compare' },
    clock,
  );
  const rows = (['done', 'queued', 'leased'] as const).map((state) => ({
    ...job,
    id: state,
    state,
    attempts: 2,
  }));
  await database.jobs.bulkPut(rows);
  now += 60_000;
  expect(await retryFailedJobs(database, clock)).toBe(0);
  expect(await database.jobs.bulkGet(['done', 'queued', 'leased'])).toEqual(rows);
});
