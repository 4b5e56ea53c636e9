import { toInstant, type Clock, type Id, type Job, type JobKind } from '@/lib/market';
import type { UnitOfWork } from '@/lib/store';

/** A job to add to the queue; `id` is derived from the subject, so that a job is never queued twice. */
export interface NewJob {
  id: Id;
  studyId: Id;
  kind: JobKind;
  subjectId: Id;
  /** The first step. */
  step: string;
}

/** The row of a new job, due at once. */
export function newJob(job: NewJob, clock: Clock): Job {
  const now = toInstant(clock());
  return {
    ...job,
    state: 'queued',
    attempts: 0,
    dueAt: now,
    leasedUntil: null,
    error: '',
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * Queues a job inside the caller's transaction: the job exists if and only if the caller's rows do.
 * A job already known is left as it is.
 */
export async function enqueue(unit: UnitOfWork, job: NewJob, clock: Clock): Promise<void> {
  if (await unit.get('jobs', job.id)) return;
  await unit.addAll('jobs', [newJob(job, clock)]);
}
