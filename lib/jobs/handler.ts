import type { Job, JobKind } from '@/lib/market';
import type { UnitOfWork } from '@/lib/store';

/** What a step prepared: its rows are written and the next step recorded in one transaction. */
export interface StepResult {
  /** Writes the result; may await nothing but the database. */
  write: (unit: UnitOfWork) => Promise<void>;
  /** The step to run next, or null when the job is done. */
  next: string | null;
}

/**
 * One step of a job. It may run more than once (a worker can die before the commit), so it reads,
 * computes, and leaves every write to its result.
 */
export type Step = (job: Job) => Promise<StepResult>;

/** The steps of each kind of job, by name. */
export type JobHandlers = Record<JobKind, Record<string, Step>>;
