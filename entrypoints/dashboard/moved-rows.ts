import { chartKeyOf, groupByChart, SERIES_A_CHART } from '@/components/prices/chart-groups';
import { priceRowsOf } from '@/lib/digest';
import type { PriceRow } from '@/lib/hooks/prices-board';
import type { PriceMaterial } from '@/lib/hooks/prices';
import type { Change, Digest } from '@/lib/market';

/** What the price chart of a digest draws. */
export interface RowsToDraw {
  /** Offers whose price moved, ours first, then the largest move first. */
  moved: PriceRow[];
  /** One of our offers beside them, when none of ours moved. */
  reference: PriceRow | null;
}

const isOwn = ({ company }: PriceRow): boolean => company?.relation === 'own';

/**
 * The offers of the digest's price table that fit in one drawing: one currency and billing period, the
 * one with the most moves, and six lines at most.
 */
export function rowsToDraw(
  rows: readonly PriceRow[],
  changes: readonly Change[],
  { observations, offers }: PriceMaterial,
  { from, to }: Pick<Digest, 'from' | 'to'>,
): RowsToDraw {
  const times = new Map(observations.map(({ captureId, observedAt }) => [captureId, observedAt]));
  const told = priceRowsOf(changes, observations, times).filter(
    ({ since }) => since >= from && since <= to,
  );
  const showed = (row: PriceRow, change: Change): boolean =>
    offers.get(row.offerId)?.key === change.offerKey &&
    row.observations.some(
      ({ captureId, amount }) =>
        captureId === change.toCaptureId && Number(amount) === Number(change.after),
    );
  const movedRows = [
    ...new Set(told.flatMap(({ change }) => rows.filter((row) => showed(row, change)))),
  ];
  const chart = groupByChart(movedRows)[0];
  if (!chart) return { moved: [], reference: null };
  const moved = [...chart.rows.filter(isOwn), ...chart.rows.filter((row) => !isOwn(row))];
  if (moved.some(isOwn)) return { moved: moved.slice(0, SERIES_A_CHART), reference: null };
  const ours = rows
    .filter((row) => isOwn(row) && row.kind !== 'listing' && chartKeyOf(row) === chart.key)
    .toSorted((a, b) => b.observations.length - a.observations.length)[0];
  if (!ours) return { moved: moved.slice(0, SERIES_A_CHART), reference: null };
  return { moved: moved.slice(0, SERIES_A_CHART - 1), reference: ours };
}
