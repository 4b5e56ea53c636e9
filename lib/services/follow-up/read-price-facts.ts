import { offersOfPage, type VigieDatabase } from '@/lib/store';
import type { ReadCapture } from './changes-since.ts';
import { effectiveReading, isLive } from './effective-reading.ts';
import { priceFacts, type PriceFact } from './price-evidence.ts';

/** The prices of a capture to put before the user, as the rows have them now. */
export async function readPriceFacts(
  database: VigieDatabase,
  { capture, reading }: ReadCapture,
): Promise<PriceFact[]> {
  const { id, pageId, capturedAt } = capture;
  const observations = await database.priceObservations.where({ captureId: id }).toArray();
  const changes = await database.changes.where({ toCaptureId: id }).toArray();
  const earlierPrice = await database.priceObservations
    .where('[pageId+observedAt]')
    .between([pageId, ''], [pageId, capturedAt], true, false)
    .filter(isLive)
    .first();
  const effective = effectiveReading(reading, observations, await offersOfPage(database, pageId));
  return priceFacts(id, effective, observations.filter(isLive), changes, !earlierPrice);
}
