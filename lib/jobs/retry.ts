import { toInstant, type Clock } from '@/lib/market';
import { withStorage, type VigieDatabase } from '@/lib/store';

/**
 * Gives every job that gave up its attempts back, due at once: what made it fail (a full disk, a fault
 * since corrected) may be gone. For the start of the browser and an update of the extension only, so
 * that a job that always fails is not run for ever. Its last error stays until it succeeds.
 * @returns how many jobs were put back.
 */
export function retryFailedJobs(database: VigieDatabase, clock: Clock): Promise<number> {
  return withStorage(database, () =>
    database.transaction('rw', database.jobs, async () => {
      const now = toInstant(clock());
      return database.jobs
        .where('[state+dueAt]')
        .between(['failed', ''], ['failed', '\uFFFF'])
        .modify({ state: 'queued', attempts: 0, dueAt: now, leasedUntil: null, updatedAt: now });
    }),
  );
}
