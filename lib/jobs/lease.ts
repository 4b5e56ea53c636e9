import { toInstant, type Clock, type Instant, type Job } from '@/lib/market';
import { withStorage, type VigieDatabase } from '@/lib/store';

/**
 * How long a runner keeps a job. Browsers stop an idle worker after 30 s, so a lease older than a
 * minute belongs to a dead one.
 */
const LEASE_MS = 60_000;

/** When a lease taken now runs out. */
export const leaseEnd = (now: Date): Instant => toInstant(new Date(now.getTime() + LEASE_MS));

const upTo = (database: VigieDatabase, state: Job['state'], instant: string) =>
  database.jobs.where('[state+dueAt]').between([state, ''], [state, instant], true, true);

/**
 * Takes the next due job, or a job whose lease ran out; null when there is none. One transaction:
 * two runners never hold the same job. The attempt is counted here, so that a job that kills its
 * worker is not retried for ever.
 */
export function leaseNextJob(database: VigieDatabase, clock: Clock): Promise<Job | null> {
  return withStorage(database, () =>
    database.transaction('rw', database.jobs, async () => {
      const now = clock();
      const due = await upTo(database, 'queued', toInstant(now)).first();
      const job =
        due ??
        (await upTo(database, 'leased', toInstant(now))
          .filter(({ leasedUntil }) => leasedUntil !== null && leasedUntil <= toInstant(now))
          .first());
      if (!job) return null;
      const leased: Job = {
        ...job,
        state: 'leased',
        attempts: job.attempts + 1,
        leasedUntil: leaseEnd(now),
        updatedAt: toInstant(now),
      };
      await database.jobs.put(leased);
      return leased;
    }),
  );
}

/** Whether a runner still holds the job it leased: nobody took it over, finished or removed it. */
export const stillHolds = (leased: Job, current: Job | undefined): boolean =>
  current?.state === 'leased' &&
  current.attempts === leased.attempts &&
  current.step === leased.step &&
  current.leasedUntil === leased.leasedUntil;

/**
 * Puts every leased job back in the queue. For the start of the worker only: a browser runs one, so
 * whoever held a lease is dead. Without it a job would wait for its lease to run out.
 * @returns how many jobs were put back.
 */
export function reclaimLeases(database: VigieDatabase, clock: Clock): Promise<number> {
  return withStorage(database, () =>
    database.transaction('rw', database.jobs, () =>
      database.jobs
        .where('[state+dueAt]')
        .between(['leased', ''], ['leased', '\uFFFF'])
        .modify({ state: 'queued', leasedUntil: null, updatedAt: toInstant(clock()) }),
    ),
  );
}
