import type { Entry, Id, Quadrant } from '@/lib/market';
import type { VigieDatabase } from './database.ts';

/** The entries of one framework outside the bin, by cell then by rank. */
export async function listEntries(
  database: VigieDatabase,
  studyId: Id,
  framework: Entry['framework'] = 'swot',
): Promise<Entry[]> {
  const rows = await database.entries.where({ studyId, framework }).toArray();
  return rows.filter((entry) => !entry.deletedAt).sort(byCellAndRank);
}

const byCellAndRank = (left: Entry, right: Entry): number =>
  left.slot.localeCompare(right.slot) ||
  left.rank - right.rank ||
  left.createdAt.localeCompare(right.createdAt);

/** The entries of a SWOT cell outside the bin, by rank. */
export async function entriesOfQuadrant(
  database: VigieDatabase,
  studyId: Id,
  quadrant: Quadrant,
): Promise<Entry[]> {
  return (await listEntries(database, studyId, 'swot')).filter((entry) => entry.slot === quadrant);
}

/** The entries outside the bin that rest on a piece of evidence. */
export async function entriesOnEvidence(database: VigieDatabase, evidenceId: Id): Promise<Entry[]> {
  const rows = await database.entries.where('evidenceIds').equals(evidenceId).toArray();
  return rows.filter((entry) => !entry.deletedAt);
}
