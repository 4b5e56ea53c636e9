import { Id, Instant, z } from './schema.ts';
import { Credibility, Reliability } from './source.ts';

/** Where evidence stands in triage. `unsorted` and `later` are the inbox. */
export const EvidenceStatus = z.enum([
  'unsorted',
  'later',
  'retained',
  'important',
  'duplicate',
  'discarded',
]);
export type EvidenceStatus = z.infer<typeof EvidenceStatus>;

/** Good or bad for its subject; unknown until someone says. */
export const Stance = z.enum(['favourable', 'unfavourable', 'unknown']);
export type Stance = z.infer<typeof Stance>;

/** Whom evidence is about; without a subject it cannot enter a SWOT. */
export const Subject = z.enum(['us', 'competitor', 'market', 'unknown']);
export type Subject = z.infer<typeof Subject>;

/** A cue that made the tagger propose a theme: the words as they stand in the text. */
export const ThemeCue = z.object({
  cue: z.string().max(200),
  matched: z.string().max(300),
  weight: z.number(),
});
export type ThemeCue = z.infer<typeof ThemeCue>;

export const ThemeSuggestion = z.object({
  themeId: z.string().max(100),
  score: z.number(),
  cues: z.array(ThemeCue).max(50),
});
export type ThemeSuggestion = z.infer<typeof ThemeSuggestion>;

/** A verbatim excerpt of a capture: the unit every claim rests on. */
export const Evidence = z.object({
  id: Id,
  studyId: Id,
  captureId: Id,
  pageId: Id,
  sourceId: Id,
  companyId: Id.nullable(),
  subject: Subject,
  /** `quote`: the user's selection; `passage`: the best passage of the page; `price`: a price or its move. */
  kind: z.enum(['quote', 'passage', 'price']),
  /** Verbatim, as on the page. */
  text: z.string().max(10_000),
  /** Text around the excerpt, to find it again on the page. */
  prefix: z.string().max(200),
  suffix: z.string().max(200),
  /** For `price`: the two observations compared; `changeId` when it is a move. */
  observationId: Id.nullable(),
  changeId: Id.nullable(),
  status: EvidenceStatus,
  /** Accepted by the user. */
  themeIds: z.array(z.string().max(100)).max(10),
  /** Proposed by the tagger, neither accepted nor rejected yet. */
  suggestions: z.array(ThemeSuggestion).max(10),
  rejectedThemeIds: z.array(z.string().max(100)).max(60),
  reliability: Reliability,
  credibility: Credibility,
  stance: Stance,
  /** "What it changes for us", the human's. */
  soWhat: z.string().max(2000),
  note: z.string().max(5000),
  publishedAt: z.string().max(40).nullable(),
  capturedAt: Instant,
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Evidence = z.infer<typeof Evidence>;
