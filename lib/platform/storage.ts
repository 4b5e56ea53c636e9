/** Room used and available to the extension, in bytes; null when the browser does not say. */
export interface StorageRoom {
  usedBytes: number | null;
  quotaBytes: number | null;
  /** True when the browser promised not to evict the data by itself. */
  persisted: boolean;
}

/** Asks the browser never to evict the database by itself; false is common and not a failure. */
export async function requestPersistence(): Promise<boolean> {
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}

/** How much room the database takes. */
export async function storageRoom(): Promise<StorageRoom> {
  const [estimate, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { usedBytes: estimate.usage ?? null, quotaBytes: estimate.quota ?? null, persisted };
}
