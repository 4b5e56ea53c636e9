import type { Activity, Id } from '@/lib/market';
import { counterOf } from './counters.ts';
import type { VigieDatabase } from './database.ts';
import { withStorage } from './open-database.ts';
import type { Rows, TableName } from './rows.ts';

/** A row as it was before a unit of work touched it; null when the unit created it. */
export type RowImage = Activity['undo'][number];

/** The writes of one transaction. Counters follow every write, and the rows' former images are kept. */
export interface UnitOfWork {
  database: VigieDatabase;
  get<Table extends TableName>(table: Table, key: Id): Promise<Rows[Table] | undefined>;
  put<Table extends TableName>(table: Table, row: Rows[Table]): Promise<void>;
  /** Adds rows known to be new, in one request. */
  addAll<Table extends TableName>(table: Table, rows: readonly Rows[Table][]): Promise<void>;
  remove(table: TableName, key: Id): Promise<void>;
  /** What it takes to undo the unit, in the order the rows were first touched. */
  images(): RowImage[];
}

function createUnit(database: VigieDatabase): UnitOfWork & { flush(): Promise<void> } {
  const images = new Map<string, RowImage>();
  const deltas = new Map<string, { studyId: Id; by: number }>();
  const tableOf = <Table extends TableName>(name: Table) => database.table<Rows[Table], Id>(name);

  function count<Table extends TableName>(table: Table, row: Rows[Table] | undefined, by: number) {
    const counter = counterOf(table, row);
    if (!counter) return;
    const key = `${counter.studyId}:${counter.name}`;
    const known = deltas.get(key)?.by ?? 0;
    deltas.set(key, { studyId: counter.studyId, by: known + by });
  }

  function remember(table: TableName, key: Id, before: unknown) {
    const name = `${table}/${key}`;
    if (!images.has(name)) images.set(name, { table, key, before: before ?? null });
  }

  return {
    database,
    get: async (table, key) => tableOf(table).get(key),
    async put(table, row) {
      const store = tableOf(table);
      const key = (row as unknown as Record<string, Id>)[store.schema.primKey.keyPath as string]!;
      const before = await store.get(key);
      remember(table, key, before);
      count(table, before, -1);
      count(table, row, 1);
      await store.put(row);
    },
    async addAll(table, rows) {
      const store = tableOf(table);
      const keyPath = store.schema.primKey.keyPath as string;
      for (const row of rows) {
        remember(table, (row as unknown as Record<string, Id>)[keyPath]!, null);
        count(table, row, 1);
      }
      await store.bulkAdd(rows);
    },
    async remove(table, key) {
      const store = tableOf(table);
      const before = await store.get(key);
      if (!before) return;
      remember(table, key, before);
      count(table, before, -1);
      await store.delete(key);
    },
    images: () => [...images.values()],
    async flush() {
      for (const [key, { studyId, by }] of deltas) {
        if (by === 0) continue;
        const value = (await database.counters.get(key))?.value ?? 0;
        await database.counters.put({ key, studyId, value: value + by });
      }
    },
  };
}

/**
 * Runs writes in one transaction with strict durability: when the promise resolves the rows are on
 * disk; when it rejects nothing was written. Await nothing but the database inside.
 * @throws StorageFullError, StorageUnavailableError, or what the work throws.
 */
export function writeAtOnce<Result>(
  database: VigieDatabase,
  work: (unit: UnitOfWork) => Promise<Result>,
): Promise<Result> {
  return withStorage(database, () =>
    database.transaction('rw', database.tables, async () => {
      const unit = createUnit(database);
      const result = await work(unit);
      await unit.flush();
      return result;
    }),
  );
}
