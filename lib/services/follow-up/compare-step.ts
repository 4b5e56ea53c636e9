import type { Capture, Job } from '@/lib/market';
import type { StepResult } from '@/lib/jobs';
import { listCaptures, readCaptureReading, type VigieDatabase } from '@/lib/store';
import { PRICED_OUTCOMES } from '../capture/price-rows.ts';
import { changesSince, type ReadCapture } from './changes-since.ts';
import { followedCapture } from './subject-of-capture.ts';
import { addWithSave } from './write-with-save.ts';

/** The version before a capture that gave a usable reading, or null. */
export async function previousReadable(
  database: VigieDatabase,
  capture: Capture,
): Promise<ReadCapture | null> {
  const captures = await listCaptures(database, capture.pageId);
  const before = captures.find(
    ({ version, outcome }) => version < capture.version && PRICED_OUTCOMES.includes(outcome),
  );
  if (!before) return null;
  return { capture: before, reading: await readCaptureReading(database, before.id) };
}

/** First step: what changed since the last usable version. */
export async function compareStep(database: VigieDatabase, job: Job): Promise<StepResult> {
  const next = 'evidence';
  const nothing = { next, write: async () => {} };
  const followed = await followedCapture(database, job.subjectId);
  if (!followed || !PRICED_OUTCOMES.includes(followed.capture.outcome)) return nothing;
  const before = await previousReadable(database, followed.capture);
  if (!before) return nothing;
  return {
    next,
    // Compared while writing: a price corrected since the step began counts.
    write: async (unit) => {
      const changes = await changesSince(unit.database, before, followed);
      await addWithSave(unit, followed.capture.id, 'changes', changes);
    },
  };
}
