import type { Job } from '@/lib/market';
import type { StepResult } from '@/lib/jobs';
import type { VigieDatabase } from '@/lib/store';
import { priceFacts } from './price-evidence.ts';
import { proposeEvidence } from './propose-evidence.ts';
import { followedCapture } from './subject-of-capture.ts';
import { addWithSave } from './write-with-save.ts';

/** Second step: the evidence to put in the inbox. */
export async function evidenceStep(database: VigieDatabase, job: Job): Promise<StepResult> {
  const followed = await followedCapture(database, job.subjectId);
  if (!followed) return { next: null, write: async () => {} };
  const { capture, reading } = followed;
  const changes = await database.changes.where({ toCaptureId: capture.id }).toArray();
  const observations = await database.priceObservations.where({ captureId: capture.id }).toArray();
  const earlierPrice = await database.priceObservations
    .where('[pageId+observedAt]')
    .between([capture.pageId, ''], [capture.pageId, capture.capturedAt], true, false)
    .first();
  const known = await database.evidence.where({ pageId: capture.pageId }).toArray();
  const knownTexts = new Set(
    known.filter(({ captureId }) => captureId !== capture.id).map(({ text }) => text),
  );
  const prices = priceFacts(capture.id, reading, observations, changes, !earlierPrice);
  const evidence = proposeEvidence(followed, prices, knownTexts);
  return { next: null, write: (unit) => addWithSave(unit, capture.id, 'evidence', evidence) };
}
