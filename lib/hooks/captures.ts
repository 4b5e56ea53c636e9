import { useLiveQuery } from 'dexie-react-hooks';
import { NotFoundError, type Id, type PageReading } from '@/lib/market';
import { readCaptureReading } from '@/lib/store';
import { useDatabase } from './database.ts';

/** The full reading saved with a capture; null when it is gone, undefined while it loads. */
export function useReading(captureId: Id): PageReading | null | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    try {
      return await readCaptureReading(database, captureId);
    } catch (error) {
      if (error instanceof NotFoundError) return null;
      throw error;
    }
  }, [database, captureId]);
}
