import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  enqueue,
  leaseNextJob,
  newJob,
  reclaimLeases,
  runDueJobs,
  type JobHandlers,
} from '@/lib/jobs';
import { newId } from '@/lib/market';
import { VigieDatabase, writeAtOnce } from '@/lib/store';

const opened: VigieDatabase[] = [];

function openQueue() {
  const database = new VigieDatabase(`queue-${newId()}`);
  opened.push(database);
  let now = Date.parse('2026-11-02T09:00:00.000Z');
  const clock = () => new Date(now);
  const add = (subjectId: string, step = 'first') =>
    writeAtOnce(database, (unit) =>
      enqueue(
        unit,
        { id: `job:${subjectId}`, studyId: 's', kind: 'follow-up', subjectId, step },
        clock,
      ),
    );
  return { database, clock, add, pass: (ms: number) => void (now += ms) };
}

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

const MINUTE = 60_000;

/** Two steps; each counts, in the transaction of its commit, how often it was committed. */
function countingHandlers(onStep: (step: string) => void = () => {}): JobHandlers {
  const step = (name: string, next: string | null) => async (job: { subjectId: string }) => {
    onStep(name);
    return {
      next,
      write: async ({ database }: { database: VigieDatabase }) => {
        const key = `${job.subjectId}/${name}`;
        const value = ((await database.settings.get(key))?.value as number | undefined) ?? 0;
        await database.settings.put({ key, value: value + 1 });
      },
    };
  };
  return {
    'follow-up': { first: step('first', 'second'), second: step('second', null) },
    'purge-bin': {},
  };
}

const commits = async (database: VigieDatabase) =>
  Object.fromEntries((await database.settings.toArray()).map(({ key, value }) => [key, value]));

const states = async (database: VigieDatabase) =>
  (await database.jobs.toArray()).map(({ state }) => state);

describe('the job queue', () => {
  it('runs every step of every due job once, then says the queue is empty', async () => {
    const { database, clock, add } = openQueue();
    await add('a');
    await add('b');
    await add('a');
    const report = await runDueJobs(database, countingHandlers(), clock);
    expect(report).toEqual({ steps: 4, failed: 0, nextDueAt: null });
    expect(await commits(database)).toEqual({
      'a/first': 1,
      'a/second': 1,
      'b/first': 1,
      'b/second': 1,
    });
    expect(await states(database)).toEqual(['done', 'done']);
  });

  it('exists only if the rows of its caller do', async () => {
    const { database, clock } = openQueue();
    const failing = writeAtOnce(database, async (unit) => {
      await enqueue(
        unit,
        newJob({ id: 'j', studyId: 's', kind: 'follow-up', subjectId: 'x', step: 'first' }, clock),
        clock,
      );
      throw new Error('the caller failed');
    });
    await expect(failing).rejects.toThrow('the caller failed');
    expect(await database.jobs.count()).toBe(0);
  });

  it('is never run twice by two runners at once', async () => {
    const { database, clock, add } = openQueue();
    for (const subject of ['a', 'b', 'c', 'd']) await add(subject);
    const other = new VigieDatabase(database.name);
    opened.push(other);
    const reports = await Promise.all([
      runDueJobs(database, countingHandlers(), clock),
      runDueJobs(other, countingHandlers(), clock),
    ]);
    expect(reports[0].steps + reports[1].steps).toBe(8);
    expect(Object.values(await commits(database))).toEqual(Array(8).fill(1));
  });

  it('resumes at once after the worker died, from the step that was not committed', async () => {
    const { database, clock, add } = openQueue();
    await add('a');
    const dead = new AbortController();
    await runDueJobs(
      database,
      countingHandlers(() => dead.abort()),
      clock,
      { signal: dead.signal },
    );
    // The next worker leases the second step, then dies before it commits.
    expect((await leaseNextJob(database, clock))?.step).toBe('second');
    expect(await runDueJobs(database, countingHandlers(), clock)).toMatchObject({ steps: 0 });
    expect(await reclaimLeases(database, clock)).toBe(1);
    await runDueJobs(database, countingHandlers(), clock);
    expect(await commits(database)).toEqual({ 'a/first': 1, 'a/second': 1 });
  });

  it('takes over a lease that ran out, and the late runner commits nothing', async () => {
    const { database, clock, add, pass } = openQueue();
    await add('a');
    let late: Promise<unknown> = Promise.resolve();
    const slow: JobHandlers = {
      ...countingHandlers(),
      'follow-up': {
        ...countingHandlers()['follow-up'],
        first: async (job) => {
          pass(2 * MINUTE);
          late = runDueJobs(database, countingHandlers(), clock);
          await late;
          return countingHandlers()['follow-up']['first']!(job);
        },
      },
    };
    expect(await runDueJobs(database, slow, clock)).toMatchObject({ steps: 0, failed: 0 });
    expect(await commits(database)).toEqual({ 'a/first': 1, 'a/second': 1 });
  });

  it('tries a failing step again later and later, then gives up with the reason', async () => {
    const { database, clock, add, pass } = openQueue();
    await add('a');
    let attempts = 0;
    const failing: JobHandlers = {
      'purge-bin': {},
      'follow-up': {
        first: async () => {
          attempts += 1;
          throw new Error('no reading');
        },
      },
    };
    const waits: number[] = [];
    for (;;) {
      const { nextDueAt, failed } = await runDueJobs(database, failing, clock);
      if (failed) break;
      waits.push(Date.parse(nextDueAt!) - clock().getTime());
      expect(await runDueJobs(database, failing, clock)).toMatchObject({ steps: 0 });
      pass(waits.at(-1)!);
    }
    expect(waits).toEqual([5_000, 30_000, 120_000, 600_000]);
    expect(attempts).toBe(5);
    const [job] = await database.jobs.toArray();
    expect(job).toMatchObject({ state: 'failed', error: 'no reading', leasedUntil: null });
  });

  it('gives up a job that kills its worker each time', async () => {
    const { database, clock, add } = openQueue();
    await add('a');
    for (let death = 0; death < 6; death += 1) {
      await leaseNextJob(database, clock);
      await reclaimLeases(database, clock);
    }
    expect(await runDueJobs(database, countingHandlers(), clock)).toMatchObject({ failed: 1 });
    expect(await states(database)).toEqual(['failed']);
  });

  it('fails readably on a step it does not know', async () => {
    const { database, clock, add, pass } = openQueue();
    await add('a', 'of another version');
    for (let run = 0; run < 5; run += 1) {
      await runDueJobs(database, countingHandlers(), clock);
      pass(60 * MINUTE);
    }
    const [job] = await database.jobs.toArray();
    expect(job?.error).toContain('of another version');
  });

  it('commits every step exactly once, wherever workers die', async () => {
    const Death = class extends Error {};
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('before', 'stopped', 'lease', 'none'), { maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        async (deaths, jobs) => {
          const { database, clock, add, pass } = openQueue();
          for (let index = 0; index < jobs; index += 1) await add(String(index));
          for (const death of deaths) {
            if (death === 'lease') await leaseNextJob(database, clock);
            const handlers = countingHandlers(() => {
              if (death === 'before') throw new Death('died while preparing');
            });
            const signal = death === 'stopped' ? AbortSignal.abort() : undefined;
            await runDueJobs(database, handlers, clock, signal ? { signal } : {});
            await reclaimLeases(database, clock);
            pass(20 * MINUTE);
          }
          await runDueJobs(database, countingHandlers(), clock);
          expect(Object.values(await commits(database))).toEqual(Array(jobs * 2).fill(1));
          expect(new Set(await states(database))).toEqual(new Set(['done']));
        },
      ),
      { numRuns: 20 },
    );
  });
});
