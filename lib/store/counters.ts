import type { Capture, Evidence, Id } from '@/lib/market';
import type { VigieDatabase } from './database.ts';
import type { Counter, Rows, TableName } from './rows.ts';

/** `inbox`: evidence to sort; `retained`: evidence kept, important or not; `captures`: all readings. */
export type CounterName = 'inbox' | 'retained' | 'captures';

const COUNTER_NAMES: readonly CounterName[] = ['inbox', 'retained', 'captures'];

const STATUS_COUNTER: Partial<Record<Evidence['status'], CounterName>> = {
  unsorted: 'inbox',
  later: 'inbox',
  retained: 'retained',
  important: 'retained',
};

/** The counter a row is part of, if any; rows in the bin count nowhere. */
export function counterOf<Table extends TableName>(
  table: Table,
  row: Rows[Table] | undefined,
): { studyId: Id; name: CounterName } | null {
  if (!row) return null;
  if (table === 'captures') {
    const { studyId, deletedAt } = row as Capture;
    return deletedAt ? null : { studyId, name: 'captures' };
  }
  if (table === 'evidence') {
    const { studyId, status, deletedAt } = row as Evidence;
    const name = deletedAt ? undefined : STATUS_COUNTER[status];
    return name ? { studyId, name } : null;
  }
  return null;
}

const digestNumberKey = (studyId: Id) => `${studyId}:digestNumber`;

/**
 * The highest number a digest of the study was issued with, 0 before the first: digests leave the bin
 * for good, and a number that was read somewhere must not name another digest.
 */
export async function lastDigestNumber(database: VigieDatabase, studyId: Id): Promise<number> {
  return (await database.counters.get(digestNumberKey(studyId)))?.value ?? 0;
}

/** The row that takes note of the highest number given. */
export const digestNumberCounter = (studyId: Id, value: number): Counter => ({
  key: digestNumberKey(studyId),
  studyId,
  value,
});

/** The counts of a study; 0 when nothing was counted yet. */
export async function readCounters(
  database: VigieDatabase,
  studyId: Id,
): Promise<Record<CounterName, number>> {
  const rows = await database.counters.bulkGet(COUNTER_NAMES.map((name) => `${studyId}:${name}`));
  const value = (index: number) => rows[index]?.value ?? 0;
  return { inbox: value(0), retained: value(1), captures: value(2) };
}
