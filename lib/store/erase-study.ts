import type { Id } from '@/lib/market';
import type { VigieDatabase } from './database.ts';
import { withStorage } from './open-database.ts';
import { STUDY_TABLES } from './rows.ts';

/** Erases a study and every row of it, inside the caller's transaction. */
export async function eraseStudyRows(database: VigieDatabase, studyId: Id): Promise<void> {
  for (const table of STUDY_TABLES) {
    await database.table(table).where('studyId').equals(studyId).delete();
  }
  await database.studies.delete(studyId);
  const current = await database.settings.get('currentStudyId');
  if (current?.value === studyId) await database.settings.delete('currentStudyId');
}

/** Erases a study and every row of it at once, with nothing in the bin. */
export async function eraseStudy(database: VigieDatabase, studyId: Id): Promise<void> {
  await withStorage(database, () =>
    database.transaction('rw', database.tables, () => eraseStudyRows(database, studyId)),
  );
}
