import {
  InvalidInputError,
  newId,
  NotFoundError,
  PageReading,
  toInstant,
  type CaptureBody,
  type CaptureOrigin,
  type Id,
  type Money,
} from '@/lib/market';
import { enqueue } from '@/lib/jobs';
import { findStudy, gzipText, writeAtOnce } from '@/lib/store';
import { logActivity } from '../activity-log.ts';
import type { ServiceContext } from '../context.ts';
import { captureRow } from './capture-row.ts';
import { locatePage, recordVisit } from './page-rows.ts';
import { writePrices } from './price-rows.ts';
import { repeatedCapture } from './repeated-save.ts';
import { saveActivityId } from './save-activity.ts';

/** What the user's gesture gives. */
export interface SaveRequest {
  studyId: Id;
  reading: PageReading;
  /** The page's HTML, gzipped, with its size before; null when it was not kept. */
  snapshot: { gzip: Uint8Array; bytes: number } | null;
  origin: CaptureOrigin;
  note: string;
  /** The selection, verbatim; empty without one. */
  quote: string;
  quoteAnchor?: { prefix: string; suffix: string };
  /** Themes the user picked. */
  themeIds: string[];
  /** The company the user chose; left out, it is guessed from the address; null is none. */
  companyId?: Id | null;
  /** The price the user typed over the one read. */
  correctedPrice?: Money;
}

/** The answer to a save, once it is on disk. */
export interface SavedCapture {
  captureId: Id;
  pageId: Id;
  version: number;
  /** To undo the save. */
  activityId: Id;
  /** True when the save repeated the last one (a double click) and wrote nothing. */
  repeated: boolean;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Saves a reading as a new version of its page: capture, body, offers, prices and the follow-up job
 * in one strict transaction. When it resolves the save is on disk.
 * @throws InvalidInputError, NotFoundError (study), StorageFullError, StorageUnavailableError.
 */
export async function saveCapture(
  { database, clock }: ServiceContext,
  request: SaveRequest,
): Promise<SavedCapture> {
  const parsed = PageReading.safeParse(request.reading);
  if (!parsed.success || !URL.canParse(parsed.data.url)) {
    throw new InvalidInputError('This page gave no usable reading.', { cause: parsed.error });
  }
  const reading = parsed.data;
  // Only the database may be awaited inside the transaction.
  const gzip = await gzipText(JSON.stringify(reading));
  const textHash = reading.text ? await sha256(reading.text) : '';

  return writeAtOnce(database, async (unit) => {
    const now = clock();
    const capturedAt = toInstant(now);
    const { studyId, snapshot, quote } = request;
    if (!(await findStudy(database, studyId))) throw new NotFoundError('study', studyId);
    const place = await locatePage(unit, studyId, reading, request.companyId, capturedAt);
    const capture = captureRow(newId(), place, { ...request, reading, capturedAt, textHash });

    const repeated = await repeatedCapture(unit, capture, reading, {
      ...request,
      corrected: request.correctedPrice !== undefined,
    });
    if (repeated) {
      const { id: captureId, pageId, version } = repeated;
      const activityId = saveActivityId(captureId);
      return { captureId, pageId, version, activityId, repeated: true };
    }

    const body: CaptureBody = {
      captureId: capture.id,
      studyId,
      reading: gzip,
      snapshot: snapshot?.gzip ?? null,
      snapshotBytes: snapshot?.bytes ?? 0,
      quoteAnchor: quote ? (request.quoteAnchor ?? { prefix: '', suffix: '' }) : null,
    };
    await unit.addAll('captures', [capture]);
    await unit.addAll('captureBodies', [body]);
    const price = await writePrices(unit, capture, reading, request.correctedPrice);
    await recordVisit(unit, place, capture, price);
    const job = { id: `follow-up:${capture.id}`, studyId, subjectId: capture.id };
    await enqueue(unit, { ...job, kind: 'follow-up', step: 'compare' }, clock);
    const heading = { studyId, action: 'capture.save', label: capture.title || capture.url };
    const { id } = await logActivity(unit, heading, now, saveActivityId(capture.id));
    return {
      captureId: capture.id,
      pageId: capture.pageId,
      version: capture.version,
      activityId: id,
      repeated: false,
    };
  });
}
