import { useLiveQuery } from 'dexie-react-hooks';
import type { Id, Instant, Offer, Page, PriceObservation } from '@/lib/market';
import type { VigieDatabase } from '@/lib/store';
import { useDatabase } from './database.ts';

/** Observations read at once, the last ones: years of a few dozen pages, and still a short read. */
export const OBSERVATIONS_LIMIT = 10_000;

/** The prices of a study as stored. */
export interface PriceMaterial {
  /** Rejected ones included, oldest first. */
  observations: PriceObservation[];
  offers: ReadonlyMap<Id, Offer>;
  /** Pages outside the bin. */
  pages: ReadonlyMap<Id, Page>;
  /** There are older observations than those read. */
  isPartial: boolean;
}

const EPOCH: Instant = '1970-01-01T00:00:00.000Z';
const END_OF_TIME: Instant = '9999-12-31T23:59:59.999Z';

/** The prices of a study between two instants, both included, with their offers and pages. */
export async function readPriceMaterial(
  database: VigieDatabase,
  studyId: Id,
  from: Instant = EPOCH,
  to: Instant = END_OF_TIME,
): Promise<PriceMaterial> {
  const lastFirst = await database.priceObservations
    .where('[studyId+observedAt]')
    .between([studyId, from], [studyId, to], true, true)
    .reverse()
    .limit(OBSERVATIONS_LIMIT + 1)
    .toArray();
  const kept = lastFirst.slice(0, OBSERVATIONS_LIMIT).reverse();
  const offers = await database.offers.bulkGet([...new Set(kept.map((row) => row.offerId))]);
  const pages = await database.pages.bulkGet([...new Set(kept.map((row) => row.pageId))]);
  const present = pages.filter((page) => page !== undefined && page.deletedAt === null);
  const pageById = new Map(present.map((page) => [page!.id, page!] as const));
  return {
    observations: kept.filter(({ pageId }) => pageById.has(pageId)),
    offers: new Map(offers.flatMap((offer) => (offer ? [[offer.id, offer] as const] : []))),
    pages: pageById,
    isPartial: lastFirst.length > OBSERVATIONS_LIMIT,
  };
}

/** The prices of a study seen since an instant, live; undefined while they load. */
export function usePriceMaterial(studyId: Id, from: Instant | null): PriceMaterial | undefined {
  const database = useDatabase();
  return useLiveQuery(
    () => readPriceMaterial(database, studyId, from ?? EPOCH),
    [database, studyId, from],
  );
}
