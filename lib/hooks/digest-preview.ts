import { useLiveQuery } from 'dexie-react-hooks';
import type { Id } from '@/lib/market';
import { useExports } from './exports.ts';

/**
 * The HTML of a digest, written again whenever a row it is made of changes: undefined while the first
 * one is written, null when it cannot be.
 */
export function useDigestPreview(digestId: Id): string | null | undefined {
  const { digestFile } = useExports();
  return useLiveQuery(async () => {
    try {
      return (await digestFile(digestId, 'html')).content;
    } catch {
      return null;
    }
  }, [digestFile, digestId]);
}
