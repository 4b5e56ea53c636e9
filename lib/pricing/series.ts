import { mostTrusted } from './current-price.ts';
import type { Currency, Id, PriceObservation, PricePeriod, PriceRole } from '../market/index.ts';

/** The observations of one offer that can be compared: same role, currency and billing period. */
export interface PriceSeries {
  /** Stable text that names the series. */
  key: string;
  offerId: Id;
  offerName: string;
  companyId: Id | null;
  role: PriceRole;
  currency: Currency | null;
  period: PricePeriod | null;
  /** Oldest first; one a capture. */
  observations: PriceObservation[];
}

/** Two ways to pay for one plan, "no commitment" and "billed yearly", are two series. */
const billing = (row: PriceObservation) => (row.period === null ? '' : row.condition);

const seriesKey = (row: PriceObservation) =>
  [row.offerId, row.role, row.currency ?? '', row.period ?? '', billing(row)].join('|');

/**
 * A user's correction replaces what was read in the same capture; else the most trusted reading stays,
 * so that a declared price the page contradicts never becomes a point.
 */
function keepOneACapture(rows: PriceObservation[]): PriceObservation[] {
  const byCapture = new Map<Id, PriceObservation[]>();
  for (const row of rows)
    byCapture.set(row.captureId, [...(byCapture.get(row.captureId) ?? []), row]);
  return [...byCapture.values()].map(mostTrusted).filter((row) => row !== undefined);
}

const byDate = (a: PriceObservation, b: PriceObservation) =>
  a.observedAt.localeCompare(b.observedAt) || a.id.localeCompare(b.id);

/**
 * Groups observations into series by offer, role, currency and billing period; rejected ones are left
 * out. Series come in the order of their first observation; nothing is converted between currencies.
 */
export function groupIntoSeries(observations: readonly PriceObservation[]): PriceSeries[] {
  const groups = new Map<string, PriceObservation[]>();
  const valid = observations.filter((row) => row.status !== 'rejected').sort(byDate);
  for (const row of valid) {
    const key = seriesKey(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].flatMap(([key, rows]) => {
    const kept = keepOneACapture(rows);
    const last = kept.at(-1);
    if (!last) return [];
    const { offerId, offerName, companyId, role, currency, period } = last;
    return [{ key, offerId, offerName, companyId, role, currency, period, observations: kept }];
  });
}
