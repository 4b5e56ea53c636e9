import type { PriceSeries as DrawnSeries } from '@/components/charts';
import type { Currency, PricePeriod } from '@/lib/market';
import type { PriceRow } from '@/lib/hooks/prices-board';
import { isUnavailable } from '@/lib/pricing';

/** Lines that can still be told apart in one drawing. */
export const SERIES_A_CHART = 6;

/** The rows of one drawing: amounts that can be compared, in one currency and billing period. */
export interface ChartGroup {
  key: string;
  currency: Currency | null;
  period: PricePeriod | null;
  rows: PriceRow[];
}

/** The chart a row belongs to. */
export const chartKeyOf = ({ currency, period, isUnitPrice }: PriceRow): string =>
  [currency ?? '', period ?? '', isUnitPrice ? 'unit' : ''].join('|');

/** Rows by chart, the fullest chart first; rows without a price left are drawn nowhere. */
export function groupByChart(rows: readonly PriceRow[]): ChartGroup[] {
  const groups = new Map<string, ChartGroup>();
  for (const row of rows) {
    if (row.observations.length === 0) continue;
    const key = chartKeyOf(row);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { key, currency: row.currency, period: row.period, rows: [row] });
  }
  return [...groups.values()].toSorted((a, b) => b.rows.length - a.rows.length);
}

/**
 * The rows drawn until the user chooses: in each chart the offers with the most observations that are
 * not cards of a listing, and always one of ours when there is one.
 */
export function defaultDrawn(rows: readonly PriceRow[]): string[] {
  return groupByChart(rows.filter(({ kind }) => kind !== 'listing')).flatMap((group) => {
    const fullest = group.rows.toSorted((a, b) => b.observations.length - a.observations.length);
    const ours = fullest.find(({ company }) => company?.relation === 'own');
    const ordered = ours ? [ours, ...fullest.filter((row) => row !== ours)] : fullest;
    return ordered.slice(0, SERIES_A_CHART).map(({ key }) => key);
  });
}

/** The struck price through time, equal to the price paid where none was shown; empty without any. */
function listPriceLine(row: PriceRow): { at: string; amount: string }[] {
  if (!row.observations.some(({ captureId }) => row.listPrices.has(captureId))) return [];
  return row.observations.map(({ captureId, observedAt, amount }) => ({
    at: observedAt,
    amount: row.listPrices.get(captureId)?.amount ?? amount,
  }));
}

/** A row as the step chart takes it, under a label chosen for the drawing. */
export function drawnSeries(row: PriceRow, label: string): DrawnSeries {
  return {
    id: row.key,
    label,
    points: row.observations.map(({ id, observedAt, amount, availability }) => ({
      id,
      at: observedAt,
      amount,
      isAvailable: !isUnavailable(availability),
    })),
    listPrice: listPriceLine(row),
    isOwn: row.company?.relation === 'own',
    place: row.company?.colour,
  };
}
