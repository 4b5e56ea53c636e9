import { Dexie } from 'dexie';
import type { Change, Id, Instant, Offer, PriceObservation } from '@/lib/market';
import type { VigieDatabase } from './database.ts';

/** The price observations of a page, oldest first. */
export function observationsOfPage(
  database: VigieDatabase,
  pageId: Id,
): Promise<PriceObservation[]> {
  return database.priceObservations
    .where('[pageId+observedAt]')
    .between([pageId, Dexie.minKey], [pageId, Dexie.maxKey])
    .toArray();
}

/** The price observations of an offer, oldest first: its series. */
export function observationsOfOffer(
  database: VigieDatabase,
  offerId: Id,
): Promise<PriceObservation[]> {
  return database.priceObservations
    .where('[offerId+observedAt]')
    .between([offerId, Dexie.minKey], [offerId, Dexie.maxKey])
    .toArray();
}

/** The price observations of a study between two instants, both included, oldest first. */
export function observationsBetween(
  database: VigieDatabase,
  studyId: Id,
  from: Instant,
  to: Instant,
): Promise<PriceObservation[]> {
  return database.priceObservations
    .where('[studyId+observedAt]')
    .between([studyId, from], [studyId, to], true, true)
    .toArray();
}

/** The offers of a page. */
export function offersOfPage(database: VigieDatabase, pageId: Id): Promise<Offer[]> {
  return database.offers
    .where('[pageId+key]')
    .between([pageId, Dexie.minKey], [pageId, Dexie.maxKey])
    .toArray();
}

/** The changes of a study detected between two instants, both included, last first. */
export function changesBetween(
  database: VigieDatabase,
  studyId: Id,
  from: Instant,
  to: Instant,
  limit = 500,
): Promise<Change[]> {
  return database.changes
    .where('[studyId+detectedAt]')
    .between([studyId, from], [studyId, to], true, true)
    .reverse()
    .limit(limit)
    .toArray();
}

/** The changes of a page, last first. */
export function changesOfPage(database: VigieDatabase, pageId: Id, limit = 200): Promise<Change[]> {
  return database.changes
    .where('[pageId+detectedAt]')
    .between([pageId, Dexie.minKey], [pageId, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}
