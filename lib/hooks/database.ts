import { createContext, use } from 'react';
import type { VigieDatabase } from '@/lib/store/database';

export const DatabaseContext = createContext<VigieDatabase | null>(null);

/** The open database, for live queries; writes go through the actions. */
export function useDatabase(): VigieDatabase {
  const database = use(DatabaseContext);
  if (!database) throw new Error('No DatabaseContext above this component.');
  return database;
}
