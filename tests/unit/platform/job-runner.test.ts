import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createJobRunner } from '@/entrypoints/background/job-runner';
import { newJob } from '@/lib/jobs';
import { DAY_MS, toInstant } from '@/lib/market';
import { openDatabase, type VigieDatabase } from '@/lib/store';

const clock = () => new Date('2026-11-25T10:00:00.000Z');
let database: VigieDatabase;

beforeEach(async () => {
  database = await openDatabase('job-runner');
});
afterEach(() => database.delete());

const purge = (id: string) =>
  newJob({ id, studyId: 's', kind: 'purge-bin', subjectId: 's', step: 'purge' }, clock);

const states = async () => (await database.jobs.toArray()).map(({ state }) => state);

test('a job left leased by a dead worker runs at the next start, without waiting for its lease', async () => {
  const leasedUntil = toInstant(new Date(clock().getTime() + DAY_MS));
  await database.jobs.put({ ...purge('a'), state: 'leased', attempts: 1, leasedUntil });
  await createJobRunner(Promise.resolve({ database, clock }))();
  expect(await states()).toEqual(['done']);
});

test('a wake during a run is not lost', async () => {
  const runJobs = createJobRunner(Promise.resolve({ database, clock }));
  await database.jobs.put(purge('a'));
  const first = runJobs();
  await database.jobs.put(purge('b'));
  await Promise.all([first, runJobs()]);
  expect(await states()).toEqual(['done', 'done']);
});

test('a run that fails does not stop the next one', async () => {
  const runJobs = createJobRunner(Promise.resolve({ database, clock }));
  const { jobs } = database;
  Object.defineProperty(database, 'jobs', {
    configurable: true,
    get: () => {
      throw new Error('Internal error opening backing store.');
    },
  });
  await runJobs();
  Object.defineProperty(database, 'jobs', { configurable: true, value: jobs });
  await database.jobs.put(purge('a'));
  await runJobs();
  expect(await states()).toEqual(['done']);
});
