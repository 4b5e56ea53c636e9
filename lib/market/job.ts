import { Id, Instant, z } from './schema.ts';

/** What the queue can run. */
export const JobKind = z.enum(['follow-up', 'purge-bin']);
export type JobKind = z.infer<typeof JobKind>;

/** A row of the durable queue. The lease of a dead worker is reclaimed at the next worker start. */
export const Job = z.object({
  id: Id,
  studyId: Id,
  kind: JobKind,
  /** The row the job works on. */
  subjectId: Id,
  /** The next step to run, by name; a step commits its result and the next step in one transaction. */
  step: z.string().max(50),
  state: z.enum(['queued', 'leased', 'done', 'failed']),
  attempts: z.int().min(0),
  /** Not before this instant. */
  dueAt: Instant,
  leasedUntil: Instant.nullable(),
  error: z.string().max(2000),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Job = z.infer<typeof Job>;
