import { useLiveQuery } from 'dexie-react-hooks';
import type { Entry, Id, Source } from '@/lib/market';
import { evidenceByIds, listEntries, listEvidence } from '@/lib/store';
import { useDatabase } from './database.ts';
import { withContext, type EvidenceInContext } from './inbox.ts';

/** Kept evidence read at once: enough for a study's work, and still one short read. */
export const KEPT_LIMIT = 1000;

/** What a diagnosis is made of, as stored. */
export interface DiagnosisMaterial {
  entries: Entry[];
  /** The evidence that entries name, whatever its status. */
  cited: ReadonlyMap<Id, EvidenceInContext>;
  /** Retained and important evidence, last captured first, `KEPT_LIMIT` at most. */
  kept: EvidenceInContext[];
  /** There is more kept evidence than was read. */
  isPartial: boolean;
  sources: Source[];
}

/** The material of a study's SWOT, live; undefined while it loads. */
export function useDiagnosisMaterial(studyId: Id): DiagnosisMaterial | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    const entries = await listEntries(database, studyId);
    const ids = entries.flatMap((entry) => [...entry.evidenceIds, ...entry.contradictingIds]);
    const cited = await evidenceByIds(database, [...new Set(ids)]);
    const kept = await listEvidence(
      database,
      studyId,
      { statuses: ['retained', 'important'] },
      { limit: KEPT_LIMIT + 1 },
    );
    const inContext = await withContext(database, cited);
    return {
      entries,
      cited: new Map(inContext.map((item) => [item.evidence.id, item])),
      kept: await withContext(database, kept.slice(0, KEPT_LIMIT)),
      isPartial: kept.length > KEPT_LIMIT,
      sources: await database.sources.where({ studyId }).toArray(),
    };
  }, [database, studyId]);
}
