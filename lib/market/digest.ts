import { Id, Instant, Language, z } from './schema.ts';

/** An ISO week, e.g. `2026-W47`. */
export const Week = z.string().regex(/^\d{4}-W\d{2}$/);
export type Week = z.infer<typeof Week>;

/** One line of the essentials: fact → for us → action, resting on evidence. */
export const DigestItem = z.object({
  id: Id,
  evidenceIds: z.array(Id).min(1).max(20),
  companyId: Id.nullable(),
  headline: z.string().max(300),
  fact: z.string().max(1000),
  forUs: z.string().max(1000),
  /** An action, or "no action, because…". */
  action: z.string().max(500),
  /** impact × novelty × strength × relevance, for the order shown; only sorts. */
  score: z.number(),
  included: z.boolean(),
});
export type DigestItem = z.infer<typeof DigestItem>;

/** A weekly digest: a draft is edited, an issued one is frozen with its number and date. */
export const Digest = z.object({
  id: Id,
  studyId: Id,
  week: Week,
  /** First and last instant of the period. */
  from: Instant,
  to: Instant,
  language: Language,
  /** 1, 2, 3… inside the study; null while it is a draft. */
  number: z.int().min(1).nullable(),
  subject: z.string().max(200),
  introduction: z.string().max(2000),
  items: z.array(DigestItem).max(200),
  /** Optional sections the user switched off, by their id. */
  hiddenSections: z.array(z.string().max(50)).max(20),
  createdAt: Instant,
  updatedAt: Instant,
  issuedAt: Instant.nullable(),
  deletedAt: Instant.nullable(),
});
export type Digest = z.infer<typeof Digest>;

/** What an issued digest says, kept apart as it was issued: its rows may change or go, it does not. */
export interface DigestDocument {
  digestId: Id;
  studyId: Id;
  /** The compiled document as gzipped JSON; it is checked when it is read back. */
  document: Uint8Array;
}
