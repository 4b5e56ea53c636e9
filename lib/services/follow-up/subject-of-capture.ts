import {
  NotFoundError,
  type Capture,
  type CaptureBody,
  type Company,
  type PageReading,
  type Source,
  type Study,
} from '@/lib/market';
import { listCompanies, readCaptureReading, type VigieDatabase } from '@/lib/store';

/** What the steps of a follow-up read of its capture. */
export interface FollowedCapture {
  capture: Capture;
  reading: PageReading;
  quoteAnchor: CaptureBody['quoteAnchor'];
  study: Study;
  source: Source;
  companies: Company[];
}

/** The capture of a job with its surroundings; null when it was removed or its save undone. */
export async function followedCapture(
  database: VigieDatabase,
  captureId: string,
): Promise<FollowedCapture | null> {
  const capture = await database.captures.get(captureId);
  if (!capture || capture.deletedAt) return null;
  const study = await database.studies.get(capture.studyId);
  const source = await database.sources.get(capture.sourceId);
  const body = await database.captureBodies.get(captureId);
  if (!study || !source || !body) throw new NotFoundError('capture', captureId);
  const reading = await readCaptureReading(database, captureId);
  const companies = await listCompanies(database, capture.studyId);
  return { capture, reading, quoteAnchor: body.quoteAnchor, study, source, companies };
}
