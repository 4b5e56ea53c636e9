import { VigieDatabase } from './database.ts';
import { isDatabaseClosed, toStorageError } from './storage-errors.ts';

/**
 * Opens the database, a second time when the first fails: "internal error opening backing store" is
 * rare, real, and often gone at the next attempt (Dexie issues 543 and 1767). Nothing is ever
 * deleted.
 * @throws StorageUnavailableError when both attempts fail.
 */
export async function openDatabase(name?: string): Promise<VigieDatabase> {
  const database = new VigieDatabase(name);
  await reopen(database);
  return database;
}

/** Opens a closed or failed connection again, with one retry. */
export async function reopen(database: VigieDatabase): Promise<void> {
  try {
    await database.open();
  } catch {
    database.close();
    try {
      await database.open();
    } catch (error) {
      throw toStorageError(error);
    }
  }
}

/**
 * Runs work on the database. When the connection was closed under us (a worker that slept, Dexie
 * issue 1805) it is opened again and the work runs once more; a closed connection committed nothing.
 * @throws StorageFullError, StorageUnavailableError, or what the work throws.
 */
export async function withStorage<Result>(
  database: VigieDatabase,
  work: () => PromiseLike<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isDatabaseClosed(error)) throw toStorageError(error);
  }
  await reopen(database);
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}
