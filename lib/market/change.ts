import { Id, Instant, z } from './schema.ts';

export const ChangeField = z.enum([
  'price',
  'list-price',
  'availability',
  'promotion',
  'offer-added',
  'offer-removed',
  'title',
  'text',
  /** The main text became another one: its paragraphs are not compared. */
  'rewrite',
]);
export type ChangeField = z.infer<typeof ChangeField>;

/** What differs between two readings, before it becomes a row. */
export const ChangeFinding = z.object({
  field: ChangeField,
  /** The offer it concerns, by its key; empty for the page itself. */
  offerKey: z.string().max(300),
  offerName: z.string().max(500),
  before: z.string().max(5000),
  after: z.string().max(5000),
  currency: z.string().max(3).nullable(),
  /** Relative move in percent, e.g. `20.7`; null when it is not a number that moved. */
  percent: z.number().nullable(),
  /** `noise` is kept and greyed, never raised. `implausible` waits for a second reading. */
  significance: z.enum(['notable', 'minor', 'noise', 'implausible']),
});
export type ChangeFinding = z.infer<typeof ChangeFinding>;

/** A difference between two consecutive captures of a page. */
export const Change = z.object({
  id: Id,
  studyId: Id,
  pageId: Id,
  companyId: Id.nullable(),
  fromCaptureId: Id,
  toCaptureId: Id,
  ...ChangeFinding.shape,
  detectedAt: Instant,
});
export type Change = z.infer<typeof Change>;
