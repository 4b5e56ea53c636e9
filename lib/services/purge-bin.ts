import { DAY_MS, toInstant, type Clock, type Id } from '@/lib/market';
import { enqueue, type StepResult } from '@/lib/jobs';
import {
  BIN_DAYS,
  eraseStudyRows,
  writeAtOnce,
  type UnitOfWork,
  type VigieDatabase,
} from '@/lib/store';
import type { ServiceContext } from './context.ts';

/** The purge concerns every study of the browser. */
const EVERY_STUDY: Id = '*';

/** Queues the purge of the day, once; for the start of the worker. */
export async function schedulePurge({ database, clock }: ServiceContext): Promise<void> {
  const day = toInstant(clock()).slice(0, 10);
  await writeAtOnce(database, (unit) =>
    enqueue(
      unit,
      {
        id: `purge-bin:${day}`,
        studyId: EVERY_STUDY,
        kind: 'purge-bin',
        subjectId: day,
        step: 'purge',
      },
      clock,
    ),
  );
}

async function purgeCaptures(unit: UnitOfWork, cutoff: string): Promise<void> {
  const { database } = unit;
  const captures = await database.captures.where('deletedAt').below(cutoff).toArray();
  for (const { id } of captures) {
    await database.captureBodies.delete(id);
    await database.evidence.where({ captureId: id }).delete();
    await database.captures.delete(id);
  }
  const pages = await database.pages.where('deletedAt').below(cutoff).toArray();
  for (const { id } of pages) {
    if ((await database.captures.where({ pageId: id }).count()) > 0) continue;
    await database.offers.where('[pageId+key]').between([id, ''], [id, '\uFFFF']).delete();
    await database.pages.delete(id);
  }
}

/**
 * Erases for good what has been in the bin for more than 30 days, with the log lines that old (they
 * hold the rows as they were) and the jobs done by then.
 */
export async function purgeBin(database: VigieDatabase, clock: Clock): Promise<StepResult> {
  const cutoff = toInstant(new Date(clock().getTime() - BIN_DAYS * DAY_MS));
  return {
    next: null,
    // Everything is looked up while writing: what was restored since the step began stays.
    async write(unit) {
      const studies = await database.studies.where('deletedAt').below(cutoff).primaryKeys();
      for (const studyId of studies) await eraseStudyRows(database, studyId);
      await purgeCaptures(unit, cutoff);
      const digests = await database.digests.where('deletedAt').below(cutoff).primaryKeys();
      await database.digestDocuments.bulkDelete(digests);
      for (const table of ['evidence', 'entries', 'digests', 'companies'] as const) {
        await database.table(table).where('deletedAt').below(cutoff).delete();
      }
      await database.activities.where('at').below(cutoff).delete();
      await database.jobs.where('[state+dueAt]').between(['done', ''], ['done', cutoff]).delete();
    },
  };
}
