import type { Job } from '@/lib/market';
import type { StepResult } from '@/lib/jobs';
import type { VigieDatabase } from '@/lib/store';
import { readPriceFacts } from './read-price-facts.ts';
import { proposeEvidence } from './propose-evidence.ts';
import { followedCapture } from './subject-of-capture.ts';
import { addWithSave } from './write-with-save.ts';

/** Second step: the evidence to put in the inbox. */
export async function evidenceStep(database: VigieDatabase, job: Job): Promise<StepResult> {
  const followed = await followedCapture(database, job.subjectId);
  if (!followed) return { next: null, write: async () => {} };
  const { capture } = followed;
  const known = await database.evidence.where({ pageId: capture.pageId }).toArray();
  const knownTexts = new Set(
    known.filter(({ captureId }) => captureId !== capture.id).map(({ text }) => text),
  );
  return {
    next: null,
    // Prices are read while writing: one corrected since the step began counts.
    write: async (unit) => {
      const prices = await readPriceFacts(unit.database, followed);
      const evidence = proposeEvidence(followed, prices, knownTexts);
      await addWithSave(unit, capture.id, 'evidence', evidence);
    },
  };
}
