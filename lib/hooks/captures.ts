import { useLiveQuery } from 'dexie-react-hooks';
import type { Id, PageReading } from '@/lib/market';
import { readCaptureReading } from '@/lib/store';
import { useDatabase } from './database.ts';

/** The full reading saved with a capture; null when it is gone, undefined while it loads. */
export function useReading(captureId: Id): PageReading | null | undefined {
  const database = useDatabase();
  return useLiveQuery(() => readCaptureReading(database, captureId), [database, captureId]);
}
