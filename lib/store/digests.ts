import { Dexie } from 'dexie';
import type { Digest, Id } from '@/lib/market';
import type { VigieDatabase } from './database.ts';

/** The digests of a study outside the bin, last week first. */
export function listDigests(database: VigieDatabase, studyId: Id): Promise<Digest[]> {
  return database.digests
    .where('[studyId+week]')
    .between([studyId, Dexie.minKey], [studyId, Dexie.maxKey])
    .reverse()
    .filter((digest) => !digest.deletedAt)
    .toArray();
}

/** The digests of a week outside the bin, the draft first. */
export async function digestsOfWeek(
  database: VigieDatabase,
  studyId: Id,
  week: string,
): Promise<Digest[]> {
  const rows = await database.digests.where({ studyId, week }).toArray();
  return rows
    .filter((digest) => !digest.deletedAt)
    .sort((left, right) => (left.number ?? 0) - (right.number ?? 0));
}
