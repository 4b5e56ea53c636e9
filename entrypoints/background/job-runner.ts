import { reclaimLeases, runDueJobs } from '@/lib/jobs';
import type { ServiceContext } from '@/lib/services/context';
import { createJobHandlers } from '@/lib/services/job-handlers';

/**
 * Runs what is due, one run at a time; a call during a run makes it look once more before it ends.
 * The first run takes back the leases of the worker that died. A run that fails is left to the tick.
 */
export function createJobRunner(ready: Promise<ServiceContext>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let lookAgain = false;
  let reclaimed = false;

  const run = async () => {
    try {
      const context = await ready;
      if (!reclaimed) {
        await reclaimLeases(context.database, context.clock);
        reclaimed = true;
      }
      while (lookAgain) {
        lookAgain = false;
        await runDueJobs(context.database, createJobHandlers(context), context.clock);
      }
    } catch {
      // The database cannot be opened: its rows are safe, and the next tick tries again.
    } finally {
      running = null;
    }
  };

  return () => {
    lookAgain = true;
    running ??= run();
    return running;
  };
}
