import { Id, Instant, z } from './schema.ts';

/** Admiralty code, reliability of a source: A reliable … E unreliable, F cannot be judged. */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = z.infer<typeof Reliability>;

/** Admiralty code, credibility of one statement: 1 confirmed … 5 improbable, 6 cannot be judged. */
export const Credibility = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
]);
export type Credibility = z.infer<typeof Credibility>;

export const SourceKind = z.enum([
  'own',
  'competitor',
  'statistics',
  'law',
  'institute',
  'press',
  'review',
  'blog',
  'social',
  'other',
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** A publisher, known by its registrable domain. */
export const Source = z.object({
  id: Id,
  studyId: Id,
  domain: z.string().min(1).max(253),
  name: z.string().max(200),
  kind: SourceKind,
  reliability: Reliability,
  /** Sources of one group count as one origin in the strength of an entry; the domain by default. */
  independenceGroup: z.string().max(253),
  createdAt: Instant,
});
export type Source = z.infer<typeof Source>;
