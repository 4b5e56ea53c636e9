/** Asks the browser never to evict the database by itself; false is common and not a failure. */
export async function requestPersistence(): Promise<boolean> {
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}
