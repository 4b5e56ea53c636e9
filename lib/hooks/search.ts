import { useMemo } from 'react';
import { searchEvidence, type EvidenceHit, type SearchableEvidence } from '@/lib/search';

export type { EvidenceHit, SearchableEvidence };

/** The rows that answer a query, best first; all of them, as they came, when it is empty. */
export function useEvidenceSearch<Row extends SearchableEvidence>(
  rows: readonly Row[] | undefined,
  query: string,
): EvidenceHit<Row>[] | undefined {
  return useMemo(() => rows && searchEvidence(rows, query), [rows, query]);
}
