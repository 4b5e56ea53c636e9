import { Dexie } from 'dexie';
import type { Capture, Id, Instant, Page } from '@/lib/market';
import type { VigieDatabase } from './database.ts';

/** The page of a study at a canonical address, in the bin or not. */
export async function findPageByUrl(
  database: VigieDatabase,
  studyId: Id,
  url: string,
): Promise<Page | null> {
  return (await database.pages.where({ studyId, url }).first()) ?? null;
}

/** The pages of a study, last captured first. */
export function listPages(database: VigieDatabase, studyId: Id, limit = 500): Promise<Page[]> {
  return database.pages
    .where('[studyId+lastCapturedAt]')
    .between([studyId, Dexie.minKey], [studyId, Dexie.maxKey])
    .reverse()
    .filter((page) => !page.deletedAt)
    .limit(limit)
    .toArray();
}

/** The captures of a page outside the bin, last version first. */
export function listCaptures(database: VigieDatabase, pageId: Id, limit = 200): Promise<Capture[]> {
  return database.captures
    .where('[pageId+version]')
    .between([pageId, Dexie.minKey], [pageId, Dexie.maxKey])
    .reverse()
    .filter((capture) => !capture.deletedAt)
    .limit(limit)
    .toArray();
}

/** The last capture of a page outside the bin up to an instant, included; null when there is none. */
export async function lastCaptureUpTo(
  database: VigieDatabase,
  pageId: Id,
  instant: Instant,
): Promise<Capture | null> {
  const last = await database.captures
    .where('[pageId+version]')
    .between([pageId, Dexie.minKey], [pageId, Dexie.maxKey])
    .reverse()
    .filter(({ capturedAt, deletedAt }) => !deletedAt && capturedAt <= instant)
    .first();
  return last ?? null;
}

/** The last capture of a page, in the bin or not: version numbers are never used twice. */
export async function lastVersion(database: VigieDatabase, pageId: Id): Promise<Capture | null> {
  const last = await database.captures
    .where('[pageId+version]')
    .between([pageId, Dexie.minKey], [pageId, Dexie.maxKey])
    .last();
  return last ?? null;
}

/** The captures of a study between two instants, both included, last first. */
export function capturesBetween(
  database: VigieDatabase,
  studyId: Id,
  from: Instant,
  to: Instant,
  limit = 500,
): Promise<Capture[]> {
  return database.captures
    .where('[studyId+capturedAt]')
    .between([studyId, from], [studyId, to], true, true)
    .reverse()
    .filter((capture) => !capture.deletedAt)
    .limit(limit)
    .toArray();
}

/** The last capture of a study whose address was this one, for pages whose canonical address differs. */
export async function lastCaptureOfAddress(
  database: VigieDatabase,
  studyId: Id,
  url: string,
): Promise<Capture | null> {
  const captures = await database.captures
    .where({ studyId, url })
    .filter((capture) => !capture.deletedAt)
    .sortBy('capturedAt');
  return captures.at(-1) ?? null;
}
