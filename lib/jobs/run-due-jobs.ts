import { toInstant, type Clock, type Instant, type Job } from '@/lib/market';
import { withStorage, writeAtOnce, type VigieDatabase } from '@/lib/store';
import type { JobHandlers, StepResult } from './handler.ts';
import { leaseEnd, leaseNextJob, stillHolds } from './lease.ts';

/** Wait before each new attempt, in milliseconds; after the last one the job has failed. */
const BACK_OFF_MS = [5_000, 30_000, 120_000, 600_000];

/** What a run of the queue did. */
export interface JobReport {
  /** Steps committed. */
  steps: number;
  /** Jobs that gave up. */
  failed: number;
  /** When the next waiting job is due, to set an alarm; null when the queue is empty. */
  nextDueAt: Instant | null;
}

/**
 * Runs every due job, step by step, until none is due or the signal aborts. Safe against a second
 * runner, and against the death of the worker at any point: an uncommitted step runs again.
 */
export async function runDueJobs(
  database: VigieDatabase,
  handlers: JobHandlers,
  clock: Clock,
  options: { signal?: AbortSignal } = {},
): Promise<JobReport> {
  let steps = 0;
  let failed = 0;
  let held: Job | null = null;
  while (!options.signal?.aborted) {
    const job: Job | null = held ?? (await leaseNextJob(database, clock));
    if (!job) break;
    held = null;
    try {
      const result = await prepare(handlers, job);
      const after = await commit(database, job, result, clock, options.signal);
      if (after) steps += 1;
      if (after?.state === 'leased') held = after;
    } catch (error) {
      if (await postpone(database, job, error, clock)) failed += 1;
    }
  }
  return { steps, failed, nextDueAt: await nextDue(database) };
}

function prepare(handlers: JobHandlers, job: Job): Promise<StepResult> {
  // A poisoned job must not be run for ever by workers that die of it before they can postpone it.
  if (job.attempts > BACK_OFF_MS.length + 1) {
    throw new Error(job.error || 'The worker stopped during every attempt.');
  }
  const step = handlers[job.kind][job.step];
  if (!step) throw new Error(`A ${job.kind} job has no step named “${job.step}”.`);
  return step(job);
}

/**
 * Writes a step's result and records what comes next: the job done, or its next step, kept by this
 * runner unless it is told to stop. Null, and nothing written, when the job is no longer held.
 */
function commit(
  database: VigieDatabase,
  job: Job,
  { write, next }: StepResult,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<Job | null> {
  return writeAtOnce(database, async (unit) => {
    if (!stillHolds(job, await database.jobs.get(job.id))) return null;
    await write(unit);
    const now = clock();
    const goesOn = next !== null && !signal?.aborted;
    const after: Job = {
      ...job,
      step: next ?? job.step,
      state: goesOn ? 'leased' : next === null ? 'done' : 'queued',
      attempts: goesOn ? 1 : 0,
      dueAt: toInstant(now),
      leasedUntil: goesOn ? leaseEnd(now) : null,
      error: '',
      updatedAt: toInstant(now),
    };
    await database.jobs.put(after);
    return after;
  });
}

/** Plans another attempt, or gives up; true when it gave up. */
function postpone(
  database: VigieDatabase,
  job: Job,
  error: unknown,
  clock: Clock,
): Promise<boolean> {
  const wait = BACK_OFF_MS[job.attempts - 1];
  const reason = error instanceof Error ? error.message : String(error);
  return withStorage(database, () =>
    database.transaction('rw', database.jobs, async () => {
      if (!stillHolds(job, await database.jobs.get(job.id))) return false;
      const now = clock();
      await database.jobs.put({
        ...job,
        state: wait === undefined ? 'failed' : 'queued',
        dueAt: toInstant(new Date(now.getTime() + (wait ?? 0))),
        leasedUntil: null,
        error: reason.slice(0, 2000),
        updatedAt: toInstant(now),
      });
      return wait === undefined;
    }),
  );
}

async function nextDue(database: VigieDatabase): Promise<Instant | null> {
  const job = await database.jobs
    .where('[state+dueAt]')
    .between(['queued', ''], ['queued', '\uFFFF'])
    .first();
  return job?.dueAt ?? null;
}
