import { VigieDatabase } from '@/lib/store';

const database = new VigieDatabase();

/** What a test may ask of the extension's own database and services, from a page of the extension. */
const probe = {
  rows: (table: string): Promise<unknown[]> => database.table(table).toArray(),
};
export type Probe = typeof probe;

(globalThis as typeof globalThis & { probe: Probe }).probe = probe;
