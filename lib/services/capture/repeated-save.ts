import type { Capture, PageReading } from '@/lib/market';
import { lastVersion, type UnitOfWork } from '@/lib/store';
import { PRICED_OUTCOMES } from './price-rows.ts';

/** A second save of the same page inside this time is a second click, in milliseconds. */
const SAME_CLICK_MS = 120_000;

const priceLine = (
  name: string,
  price: { role: string; amount: string; currency: string | null },
) => [name, price.role, price.amount, price.currency].join('|');

async function samePrices(unit: UnitOfWork, capture: Capture, reading: PageReading) {
  const rows = await unit.database.priceObservations.where({ captureId: capture.id }).toArray();
  const offers = PRICED_OUTCOMES.includes(reading.outcome) ? reading.offers : [];
  const before = rows.map((row) => priceLine(row.offerName, row)).sort();
  const after = offers
    .flatMap((offer) => offer.prices.map((price) => priceLine(offer.name, price)))
    .sort();
  return before.join('\n') === after.join('\n');
}

/** What a save brings that the reading of the page does not say. */
export interface HumanInput {
  quote: string;
  note: string;
  themeIds: readonly string[];
  corrected: boolean;
}

/**
 * The capture this save repeats, or null when it is a new version. It repeats the last version when
 * that is less than two minutes old, says the same (text, outcome, prices), and the user adds nothing:
 * a double click, or the shortcut after the popup. Anything else is a new version, identical or not:
 * that a price did not move is a fact worth a date.
 */
export async function repeatedCapture(
  unit: UnitOfWork,
  capture: Capture,
  reading: PageReading,
  input: HumanInput,
): Promise<Capture | null> {
  const last = await lastVersion(unit.database, capture.pageId);
  if (!last || last.deletedAt || input.corrected) return null;
  const elapsed = Date.parse(capture.capturedAt) - Date.parse(last.capturedAt);
  const same =
    elapsed >= 0 &&
    elapsed < SAME_CLICK_MS &&
    last.textHash === capture.textHash &&
    last.outcome === capture.outcome &&
    last.title === capture.title &&
    (input.quote === '' || input.quote === last.quote) &&
    (input.note === '' || input.note === last.note) &&
    input.themeIds.every((themeId) => last.themeIds.includes(themeId));
  return same && (await samePrices(unit, last, reading)) ? last : null;
}
