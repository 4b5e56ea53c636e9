import { Dexie } from 'dexie';
import type { Evidence, EvidenceStatus, Id, Instant, Reliability, Subject } from '@/lib/market';
import type { VigieDatabase } from './database.ts';

/** Which evidence to list; a field left out does not filter. */
export interface EvidenceFilter {
  statuses?: readonly EvidenceStatus[];
  /** Any of these themes, accepted. */
  themeIds?: readonly string[];
  companyIds?: readonly Id[];
  subjects?: readonly Subject[];
  reliabilities?: readonly Reliability[];
  /** Captured between these instants, both included. */
  from?: Instant;
  to?: Instant;
}

/** Where the next page of a list starts: the last row of the one before. */
export type EvidenceCursor = Pick<Evidence, 'capturedAt' | 'id'>;

const DEFAULT_PAGE = 200;

/** Whether evidence passes a filter; evidence in the bin never does. */
export function matchesFilter(evidence: Evidence, filter: EvidenceFilter): boolean {
  const { statuses, themeIds, companyIds, subjects, reliabilities } = filter;
  return (
    !evidence.deletedAt &&
    (!statuses || statuses.includes(evidence.status)) &&
    (!themeIds || themeIds.some((themeId) => evidence.themeIds.includes(themeId))) &&
    (!companyIds || (evidence.companyId !== null && companyIds.includes(evidence.companyId))) &&
    (!subjects || subjects.includes(evidence.subject)) &&
    (!reliabilities || reliabilities.includes(evidence.reliability))
  );
}

/**
 * Evidence of a study, last captured first, one page at a time. The list goes by key, never by
 * offset: skipping half a table of 100,000 takes two seconds.
 */
export function listEvidence(
  database: VigieDatabase,
  studyId: Id,
  filter: EvidenceFilter = {},
  page: { after?: EvidenceCursor; limit?: number } = {},
): Promise<Evidence[]> {
  const { after, limit = DEFAULT_PAGE } = page;
  const upper = after?.capturedAt ?? filter.to ?? Dexie.maxKey;
  return database.evidence
    .where('[studyId+capturedAt]')
    .between([studyId, filter.from ?? Dexie.minKey], [studyId, upper], true, true)
    .reverse()
    .filter(
      (evidence) =>
        (!after || evidence.capturedAt < after.capturedAt || evidence.id < after.id) &&
        matchesFilter(evidence, filter),
    )
    .limit(limit)
    .toArray();
}

/** What is to sort: unsorted and kept for later, last captured first. */
export async function listInbox(
  database: VigieDatabase,
  studyId: Id,
  limit = DEFAULT_PAGE,
): Promise<Evidence[]> {
  const byStatus = (status: EvidenceStatus) =>
    database.evidence
      .where('[studyId+status+capturedAt]')
      .between([studyId, status, Dexie.minKey], [studyId, status, Dexie.maxKey])
      .reverse()
      .filter((evidence) => !evidence.deletedAt)
      .limit(limit)
      .toArray();
  const [unsorted, later] = [await byStatus('unsorted'), await byStatus('later')];
  return [...unsorted, ...later]
    .sort((left, right) => right.capturedAt.localeCompare(left.capturedAt))
    .slice(0, limit);
}

/** The evidence of a page outside the bin, last captured first. */
export async function evidenceOfPage(database: VigieDatabase, pageId: Id): Promise<Evidence[]> {
  const rows = await database.evidence.where({ pageId }).reverse().sortBy('capturedAt');
  return rows.filter((evidence) => !evidence.deletedAt);
}

/** The evidence of a capture outside the bin. */
export async function evidenceOfCapture(
  database: VigieDatabase,
  captureId: Id,
): Promise<Evidence[]> {
  const rows = await database.evidence.where({ captureId }).toArray();
  return rows.filter((evidence) => !evidence.deletedAt);
}

/** Evidence by id, in the order asked; what is gone or in the bin is left out. */
export async function evidenceByIds(
  database: VigieDatabase,
  ids: readonly Id[],
): Promise<Evidence[]> {
  const rows = await database.evidence.bulkGet([...ids]);
  return rows.filter((row): row is Evidence => row !== undefined && !row.deletedAt);
}
