import type { Change, Id, Instant, PriceObservation } from '../market/index.ts';

/** A move of the price table. */
export interface PriceRow {
  change: Change;
  since: Instant;
  /** Captures in which the new price was seen; once means it waits for confirmation. */
  seen: number;
}

/** Whether the new price of a change was observed in its capture and nobody rejected it since. */
const stands = (change: Change, observations: readonly PriceObservation[]): boolean =>
  change.after === '' ||
  observations.some(
    ({ captureId, offerName, amount, status }) =>
      captureId === change.toCaptureId &&
      offerName === change.offerName &&
      Number(amount) === Number(change.after) &&
      status !== 'rejected',
  );

/**
 * The price moves of a period, largest first. Noise, implausible readings and prices rejected since
 * are left out.
 *
 * @param captureTimes when each capture was made, by its id
 */
export function priceRowsOf(
  changes: readonly Change[],
  observations: readonly PriceObservation[],
  captureTimes: ReadonlyMap<Id, Instant>,
): PriceRow[] {
  return changes
    .filter(
      (change) =>
        change.field === 'price' &&
        change.significance !== 'noise' &&
        change.significance !== 'implausible' &&
        stands(change, observations),
    )
    .map((change) => {
      const since = captureTimes.get(change.toCaptureId) ?? change.detectedAt;
      const captures = new Set([change.toCaptureId]);
      for (const observation of observations) {
        const isSame =
          observation.pageId === change.pageId &&
          observation.offerName === change.offerName &&
          observation.role === 'current' &&
          observation.status !== 'rejected' &&
          Number(observation.amount) === Number(change.after) &&
          observation.observedAt >= since;
        if (isSame) captures.add(observation.captureId);
      }
      return { change, since, seen: captures.size };
    })
    .toSorted(
      (left, right) => Math.abs(right.change.percent ?? 0) - Math.abs(left.change.percent ?? 0),
    );
}
