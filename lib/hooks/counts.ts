import { useLiveQuery } from 'dexie-react-hooks';
import type { Id } from '@/lib/market';
import { readCounters, type CounterName } from '@/lib/store';
import { useDatabase } from './database.ts';

/** The counts shown in the navigation, live; undefined while they load. */
export function useCounts(studyId: Id): Record<CounterName, number> | undefined {
  const database = useDatabase();
  return useLiveQuery(() => readCounters(database, studyId), [database, studyId]);
}
