import type { JobHandlers } from '@/lib/jobs';
import type { ServiceContext } from './context.ts';
import { compareStep } from './follow-up/compare-step.ts';
import { evidenceStep } from './follow-up/evidence-step.ts';
import { purgeBin } from './purge-bin.ts';

/** The steps of every kind of job, for `runDueJobs`. */
export function createJobHandlers({ database, clock }: ServiceContext): JobHandlers {
  return {
    'follow-up': {
      compare: (job) => compareStep(database, job),
      evidence: (job) => evidenceStep(database, job),
    },
    'purge-bin': { purge: () => purgeBin(database, clock) },
  };
}
