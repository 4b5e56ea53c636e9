import { useLiveQuery } from 'dexie-react-hooks';
import type { Capture, Evidence, Id, Page, PriceObservation } from '@/lib/market';
import {
  evidenceOfPage,
  findPageByUrl,
  lastCaptureOfAddress,
  listCaptures,
  listEvidence,
  observationsOfPage,
} from '@/lib/store';
import { useDatabase } from './database.ts';

/** All that is known of one page, newest first except the observations, oldest first. */
export interface PageWatch {
  page: Page;
  captures: Capture[];
  evidence: Evidence[];
  observations: PriceObservation[];
}

/**
 * What is known of the page at a normalised address, live; null when it was never saved, undefined
 * while it loads.
 */
export function usePageWatch(studyId: Id, address: string | null): PageWatch | null | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    if (address === null) return null;
    let page = await findPageByUrl(database, studyId, address);
    if (!page) {
      // The page may have been filed under its canonical address.
      const capture = await lastCaptureOfAddress(database, studyId, address);
      page = capture ? ((await database.pages.get(capture.pageId)) ?? null) : null;
    }
    if (!page || page.deletedAt) return null;
    const captures = await listCaptures(database, page.id);
    if (captures.length === 0) return null;
    return {
      page,
      captures,
      evidence: await evidenceOfPage(database, page.id),
      observations: await observationsOfPage(database, page.id),
    };
  }, [database, studyId, address]);
}

const COMPANY_EVIDENCE_SHOWN = 50;

/** The evidence kept about a company, newest first, live; undefined while it loads. */
export function useCompanyEvidence(studyId: Id, companyId: Id | null): Evidence[] | undefined {
  const database = useDatabase();
  return useLiveQuery(
    async () =>
      companyId === null
        ? []
        : listEvidence(
            database,
            studyId,
            { companyIds: [companyId], statuses: ['retained', 'important'] },
            { limit: COMPANY_EVIDENCE_SHOWN },
          ),
    [database, studyId, companyId],
  );
}
