import { Id, Instant, z } from './schema.ts';

/** The four cells of a SWOT. */
export const Quadrant = z.enum(['strength', 'weakness', 'opportunity', 'threat']);
export type Quadrant = z.infer<typeof Quadrant>;

/** proposed → drafted → validated → retired; only validated entries enter a final document. */
export const EntryState = z.enum(['proposed', 'drafted', 'validated', 'retired']);
export type EntryState = z.infer<typeof EntryState>;

/** A line of the diagnosis with the evidence that carries it. */
export const Entry = z.object({
  id: Id,
  studyId: Id,
  framework: z.enum(['swot', 'pestel', 'porter', 'mix', 'stake', 'opportunity', 'gap']),
  /** The cell inside the framework; for `swot` a `Quadrant`. */
  slot: z.string().max(50),
  statement: z.string().max(1000),
  because: z.string().max(1000),
  therefore: z.string().max(1000),
  evidenceIds: z.array(Id).max(200),
  contradictingIds: z.array(Id).max(200),
  state: EntryState,
  /** Rank inside its cell, 0 first. */
  rank: z.int().min(0),
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Entry = z.infer<typeof Entry>;
