import { useLiveQuery } from 'dexie-react-hooks';
import type { Capture, Entry, Id } from '@/lib/market';
import {
  entriesOnEvidence,
  evidenceByIds,
  listCaptures,
  listEvidence,
  type EvidenceFilter,
} from '@/lib/store';
import { useDatabase } from './database.ts';
import { withContext, type EvidenceInContext } from './inbox.ts';

/** Rows a table of evidence loads at once; a narrower filter reaches the rest. */
export const EVIDENCE_LIMIT = 500;

/** The evidence of a study that passes a filter, last captured first, live; undefined while it loads. */
export function useEvidenceList(
  studyId: Id,
  filter: EvidenceFilter,
): EvidenceInContext[] | undefined {
  const database = useDatabase();
  return useLiveQuery(
    async () =>
      withContext(
        database,
        await listEvidence(database, studyId, filter, { limit: EVIDENCE_LIMIT }),
      ),
    [database, studyId, JSON.stringify(filter)],
  );
}

/** One piece of evidence; null when it is gone or in the bin, undefined while it loads. */
export function useEvidence(evidenceId: Id): EvidenceInContext | null | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    const [item] = await withContext(database, await evidenceByIds(database, [evidenceId]));
    return item ?? null;
  }, [database, evidenceId]);
}

/** The statements that rest on a piece of evidence. */
export function useEntriesOn(evidenceId: Id): Entry[] | undefined {
  const database = useDatabase();
  return useLiveQuery(() => entriesOnEvidence(database, evidenceId), [database, evidenceId]);
}

/** The versions of a page, last first. */
export function useVersions(pageId: Id): Capture[] | undefined {
  const database = useDatabase();
  return useLiveQuery(() => listCaptures(database, pageId), [database, pageId]);
}
