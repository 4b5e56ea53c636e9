import type { Capture, Change, Job } from '@/lib/market';
import { compareCaptures } from '@/lib/changes';
import type { StepResult } from '@/lib/jobs';
import { listCaptures, readCaptureReading, type VigieDatabase } from '@/lib/store';
import { PRICED_OUTCOMES } from '../capture/price-rows.ts';
import { followedCapture } from './subject-of-capture.ts';
import { addWithSave } from './write-with-save.ts';

/** The version before a capture that gave a usable reading, or null. */
export async function previousReadable(
  database: VigieDatabase,
  capture: Capture,
): Promise<Capture | null> {
  const captures = await listCaptures(database, capture.pageId);
  const before = captures.find(
    ({ version, outcome }) => version < capture.version && PRICED_OUTCOMES.includes(outcome),
  );
  return before ?? null;
}

/** First step: what changed since the last usable version. */
export async function compareStep(database: VigieDatabase, job: Job): Promise<StepResult> {
  const next = 'evidence';
  const nothing = { next, write: async () => {} };
  const followed = await followedCapture(database, job.subjectId);
  if (!followed || !PRICED_OUTCOMES.includes(followed.capture.outcome)) return nothing;
  const { capture, reading } = followed;
  const before = await previousReadable(database, capture);
  if (!before) return nothing;
  const findings = compareCaptures(await readCaptureReading(database, before.id), reading);
  const changes = findings.map((finding, index): Change => ({
    ...finding,
    id: `${capture.id}:since:${before.id}:${index}`,
    studyId: capture.studyId,
    pageId: capture.pageId,
    companyId: capture.companyId,
    fromCaptureId: before.id,
    toCaptureId: capture.id,
    detectedAt: capture.capturedAt,
  }));
  return { next, write: (unit) => addWithSave(unit, capture.id, 'changes', changes) };
}
