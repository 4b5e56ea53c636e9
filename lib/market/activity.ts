import { Id, Instant, z } from './schema.ts';

/** A mutation of the user, with what it takes to undo it. */
export const Activity = z.object({
  id: Id,
  studyId: Id,
  at: Instant,
  /** Which action, e.g. `evidence.triage`: the interface has its words. */
  action: z.string().max(60),
  /** What it was done to, for the log: a title, a statement, a count. */
  label: z.string().max(300),
  /** The rows as they were; `before` null means the row was created. */
  undo: z.array(z.object({ table: z.string().max(60), key: Id, before: z.unknown().nullable() })),
  undoneAt: Instant.nullable(),
});
export type Activity = z.infer<typeof Activity>;
