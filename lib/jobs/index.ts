export { enqueue, newJob, type NewJob } from './enqueue.ts';
export type { JobHandlers, Step, StepResult } from './handler.ts';
export { leaseNextJob, reclaimLeases } from './lease.ts';
export { retryFailedJobs } from './retry.ts';
export { runDueJobs, type JobReport } from './run-due-jobs.ts';
