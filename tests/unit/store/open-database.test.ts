import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { newId, NotFoundError, StorageFullError, StorageUnavailableError } from '@/lib/market';
import {
  openDatabase,
  readSetting,
  toStorageError,
  VigieDatabase,
  withStorage,
  writeAtOnce,
  writeSetting,
} from '@/lib/store';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

describe('openDatabase', () => {
  it('opens at the second attempt when the first fails, with its rows', async () => {
    const name = newId();
    await writeSetting(await openDatabase(name), 'colourScheme', 'dark');
    const open = vi.spyOn(Dexie.prototype, 'open');
    open.mockReturnValueOnce(Dexie.Promise.reject(named('UnknownError')));
    const database = await openDatabase(name);
    expect(await readSetting(database, 'colourScheme')).toBe('dark');
    open.mockRestore();
  });

  it('says the database is unavailable, and deletes nothing', async () => {
    const name = newId();
    await writeSetting(await openDatabase(name), 'colourScheme', 'dark');
    const open = vi.spyOn(Dexie.prototype, 'open');
    open.mockReturnValue(Dexie.Promise.reject(named('UnknownError')));
    await expect(openDatabase(name)).rejects.toBeInstanceOf(StorageUnavailableError);
    open.mockRestore();
    expect(await readSetting(await openDatabase(name), 'colourScheme')).toBe('dark');
  });
});

describe('withStorage', () => {
  it('opens a connection closed under it, once, and goes on', async () => {
    const database = await openDatabase(newId());
    database.close();
    await writeAtOnce(database, (unit) => unit.put('settings', { key: 'x', value: 1 }));
    expect((await database.settings.get('x'))?.value).toBe(1);
  });

  it('does not try for ever', async () => {
    const database = await openDatabase(newId());
    const work = vi.fn<() => Promise<never>>().mockRejectedValue(named('DatabaseClosedError'));
    await expect(withStorage(database, work)).rejects.toBeInstanceOf(StorageUnavailableError);
    expect(work).toHaveBeenCalledTimes(2);
  });
});

describe('toStorageError', () => {
  it('knows a full disk by what is inside, however deep', () => {
    const quota = named('QuotaExceededError');
    const bulk = Object.assign(named('BulkError'), { failures: [named('AbortError', quota)] });
    for (const error of [quota, named('AbortError', quota), bulk]) {
      expect(toStorageError(error)).toBeInstanceOf(StorageFullError);
    }
  });

  it('leaves a mistake of the code as it is', () => {
    const mistake = new TypeError('x is not a function');
    expect(toStorageError(mistake)).toBe(mistake);
    expect(toStorageError(named('ConstraintError'))).toMatchObject({ name: 'ConstraintError' });
  });

  it('gives back our own error from what Dexie wraps it in', async () => {
    const database = await openDatabase(newId());
    const own = new NotFoundError('study', 's');
    const work = writeAtOnce(database, () => Promise.reject(own));
    await expect(work).rejects.toBe(own);
  });
});

describe('durability', () => {
  const askedBy = async (database: VigieDatabase) => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await database.open();
    await writeSetting(database, 'colourScheme', 'dark');
    await writeAtOnce(database, (unit) => unit.put('settings', { key: 'x', value: 1 }));
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    transaction.mockRestore();
    return writes.map(([, , options]) => options?.durability);
  };

  it('is strict for every write unless told otherwise', async () => {
    expect(await askedBy(new VigieDatabase(newId()))).toEqual(['strict', 'strict']);
    expect(await askedBy(new VigieDatabase(newId(), 'relaxed'))).toEqual(['relaxed', 'relaxed']);
  });
});
