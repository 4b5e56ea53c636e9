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

/** Evidence of a study in a period: of one status, or of any when it is null. */
function inPeriod(
  database: VigieDatabase,
  studyId: Id,
  status: EvidenceStatus | null,
  from: Instant | typeof Dexie.minKey,
  to: Instant | typeof Dexie.maxKey,
) {
  const start = status === null ? [studyId] : [studyId, status];
  return database.evidence
    .where(status === null ? '[studyId+capturedAt]' : '[studyId+status+capturedAt]')
    .between([...start, from], [...start, to], true, true);
}

const lastCapturedFirst = (left: Evidence, right: Evidence): number =>
  right.capturedAt.localeCompare(left.capturedAt) || (left.id < right.id ? 1 : -1);

/**
 * Evidence of a study, last captured first, one page at a time. The list goes by key, never by
 * offset: skipping half a table of 100,000 takes two seconds. Statuses each have a range of their
 * own, so that the few rows kept are not looked for among all that was discarded.
 */
export async function listEvidence(
  database: VigieDatabase,
  studyId: Id,
  filter: EvidenceFilter = {},
  page: { after?: EvidenceCursor; limit?: number } = {},
): Promise<Evidence[]> {
  const { after, limit = DEFAULT_PAGE } = page;
  const upper = after?.capturedAt ?? filter.to ?? Dexie.maxKey;
  const pageOf = (status: EvidenceStatus | null) =>
    inPeriod(database, studyId, status, filter.from ?? Dexie.minKey, upper)
      .reverse()
      .filter(
        (evidence) =>
          (!after || evidence.capturedAt < after.capturedAt || evidence.id < after.id) &&
          matchesFilter(evidence, filter),
      )
      .limit(limit)
      .toArray();
  if (!filter.statuses) return pageOf(null);
  const pages = await Promise.all([...new Set(filter.statuses)].map(pageOf));
  return pages.flat().sort(lastCapturedFirst).slice(0, limit);
}

/** What is to sort: unsorted and kept for later, last captured first. */
export const listInbox = (
  database: VigieDatabase,
  studyId: Id,
  limit = DEFAULT_PAGE,
): Promise<Evidence[]> =>
  listEvidence(database, studyId, { statuses: ['unsorted', 'later'] }, { limit });

/** The ids of all evidence in the bin, for `countEvidence`: only rows in the bin are in that index. */
export async function binnedEvidence(database: VigieDatabase): Promise<ReadonlySet<Id>> {
  return new Set(await database.evidence.where('deletedAt').above('').primaryKeys());
}

/**
 * How much evidence of a study has one of the statuses in a period, both ends included. It reads
 * keys, never rows.
 * @param binned the evidence not to count, from `binnedEvidence`
 */
export async function countEvidence(
  database: VigieDatabase,
  studyId: Id,
  statuses: readonly EvidenceStatus[],
  { from, to }: { from: Instant; to: Instant },
  binned: ReadonlySet<Id>,
): Promise<number> {
  const keys = await Promise.all(
    statuses.map((status) => inPeriod(database, studyId, status, from, to).primaryKeys()),
  );
  return keys.flat().filter((id) => !binned.has(id)).length;
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
