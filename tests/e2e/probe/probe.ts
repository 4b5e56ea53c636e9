import { announce } from '@/lib/platform/messages';
import { createActions } from '@/lib/services/actions';
import { VigieDatabase, type TableName } from '@/lib/store';

const database = new VigieDatabase();

const countBytes = (_key: string, value: unknown) =>
  value instanceof Uint8Array ? value.length : value;

/** What a test may ask of the extension's own database and services, from a page of the extension. */
const probe = {
  /** The rows of a table; bytes, which tests never need and Firefox's protocol refuses, as their count. */
  rows: async (table: TableName): Promise<unknown[]> =>
    JSON.parse(JSON.stringify(await database.table(table).toArray(), countBytes)) as unknown[],
  actions: createActions(
    { database, clock: () => new Date() },
    { wakeJobs: () => void announce('jobs/wake', {}) },
  ),
};
export type Probe = typeof probe;

(globalThis as typeof globalThis & { probe: Probe }).probe = probe;
