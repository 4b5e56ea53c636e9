import { useLiveQuery } from 'dexie-react-hooks';
import type { Activity, Id } from '@/lib/market';
import { listActivities } from '@/lib/store';
import { useDatabase } from './database.ts';

/** The last actions of a study, newest first, live; undefined while they load. */
export function useActivities(studyId: Id): Activity[] | undefined {
  const database = useDatabase();
  return useLiveQuery(() => listActivities(database, studyId), [database, studyId]);
}
