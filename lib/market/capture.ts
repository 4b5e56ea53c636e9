import { ReadingOutcome } from './reading.ts';
import { Id, Instant, z } from './schema.ts';

/** The gesture a capture came from. */
export const CaptureOrigin = z.enum(['popup', 'command', 'quote', 'panel', 'sample', 'import']);
export type CaptureOrigin = z.infer<typeof CaptureOrigin>;

/**
 * One immutable, dated reading of a page: the light row. Its heavy text, snapshot and full reading
 * are in `CaptureBody`, so that lists and counts never drag them along.
 */
export const Capture = z.object({
  id: Id,
  studyId: Id,
  pageId: Id,
  sourceId: Id,
  companyId: Id.nullable(),
  url: z.string().max(4000),
  title: z.string().max(1000),
  excerpt: z.string().max(600),
  lang: z.string().max(35),
  byline: z.string().max(500),
  siteName: z.string().max(300),
  publishedAt: z.string().max(40).nullable(),
  capturedAt: Instant,
  /** 1 for the first capture of the page. */
  version: z.int().min(1),
  outcome: ReadingOutcome,
  outcomeReason: z.string().max(300),
  /** SHA-256 of the main text, hex; empty when there is none. */
  textHash: z.string().max(64),
  wordCount: z.int().min(0),
  origin: CaptureOrigin,
  /** What the user typed while saving. */
  note: z.string().max(5000),
  /** The selection saved with a quote gesture, verbatim. */
  quote: z.string().max(10_000),
  /** Themes the user picked in the popup. */
  themeIds: z.array(z.string().max(100)).max(10),
  hasSnapshot: z.boolean(),
  deletedAt: Instant.nullable(),
});
export type Capture = z.infer<typeof Capture>;

/** The heavy part of a capture; bytes are gzip, in `Uint8Array` (a power cut can lose a `Blob`). */
export interface CaptureBody {
  captureId: Id;
  studyId: Id;
  /** The `PageReading` as gzipped JSON. */
  reading: Uint8Array;
  /** The page's HTML, gzipped; null when the page could not be read or was too large. */
  snapshot: Uint8Array | null;
  /** Size of the HTML before compression, in bytes. */
  snapshotBytes: number;
  /** Text around the quote of the capture, to find it again on the page; null without a quote. */
  quoteAnchor: { prefix: string; suffix: string } | null;
}
