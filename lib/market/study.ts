import { Id, Instant, Language, z } from './schema.ts';

/** One watch: the problem it serves, and for whom. Every other row belongs to a study. */
export const Study = z.object({
  id: Id,
  name: z.string().min(1).max(200),
  /** A sample study is fictional, watermarked on every screen and document, and erased in one click. */
  kind: z.enum(['own', 'sample']),
  client: z.string().max(500),
  product: z.string().max(500),
  market: z.string().max(500),
  area: z.string().max(500),
  /** The marketing problem, as one question. */
  problem: z.string().max(2000),
  horizon: z.string().max(500),
  decision: z.string().max(1000),
  /** The language of the study's documents, chosen apart from the interface's. */
  language: Language,
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Study = z.infer<typeof Study>;

/** What the first-run form asks. */
export const StudyInput = Study.pick({
  name: true,
  client: true,
  product: true,
  market: true,
  area: true,
  problem: true,
  horizon: true,
  decision: true,
  language: true,
});
export type StudyInput = z.infer<typeof StudyInput>;
