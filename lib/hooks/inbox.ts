import { useLiveQuery } from 'dexie-react-hooks';
import type { Evidence, Id } from '@/lib/market';
import { listInbox } from '@/lib/store';
import { useDatabase } from './database.ts';

/** The evidence to sort, last captured first, live; undefined while it loads. */
export function useInbox(studyId: Id, limit?: number): Evidence[] | undefined {
  const database = useDatabase();
  return useLiveQuery(() => listInbox(database, studyId, limit), [database, studyId, limit]);
}
