import { useLiveQuery } from 'dexie-react-hooks';
import type { Change, Evidence, Id, Page, PriceObservation } from '@/lib/market';
import { listInbox, type VigieDatabase } from '@/lib/store';
import { useDatabase } from './database.ts';

/** A piece of evidence with what the interface shows around it. */
export interface EvidenceInContext {
  evidence: Evidence;
  page: Page | undefined;
  /** The move a price evidence tells, when it is one. */
  change: Change | undefined;
  /** The price a price evidence tells. */
  observation: PriceObservation | undefined;
}

/** Evidence with its pages and changes, in the same order. */
export async function withContext(
  database: VigieDatabase,
  rows: readonly Evidence[],
): Promise<EvidenceInContext[]> {
  const pages = await database.pages.bulkGet(rows.map(({ pageId }) => pageId));
  const changes = await database.changes.bulkGet(rows.map(({ changeId }) => changeId ?? ''));
  const observations = await database.priceObservations.bulkGet(
    rows.map(({ observationId }) => observationId ?? ''),
  );
  return rows.map((evidence, index) => ({
    evidence,
    page: pages[index],
    change: changes[index],
    observation: observations[index],
  }));
}

/** The evidence to sort, last captured first, live; undefined while it loads. */
export function useInbox(studyId: Id, limit?: number): EvidenceInContext[] | undefined {
  const database = useDatabase();
  return useLiveQuery(
    async () => withContext(database, await listInbox(database, studyId, limit)),
    [database, studyId, limit],
  );
}
