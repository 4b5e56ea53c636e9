import type { Availability, Decimal, Id, Instant } from '../market/index.ts';
import type { PriceSeries } from './series.ts';

/** A horizontal stretch of a step chart: one price, from when it was seen to when it stopped. */
export interface PriceStep {
  from: Instant;
  /** When the next observation replaced it; the last step ends at its last observation. */
  to: Instant;
  amount: Decimal;
  availability: Availability;
  /** The observations that showed it, oldest first. */
  observationIds: Id[];
}

/** A stretch during which the offer could not be bought: drawn as a gap or a band. */
export interface StockGap {
  from: Instant;
  to: Instant;
  availability: Availability;
}

export interface StepPoints {
  steps: PriceStep[];
  stockGaps: StockGap[];
}

const UNAVAILABLE: readonly Availability[] = ['out-of-stock', 'discontinued'];

/** Whether an offer in this state cannot be bought; `unknown` is not a gap. */
export const isUnavailable = (availability: Availability): boolean =>
  UNAVAILABLE.includes(availability);

function toGaps(steps: PriceStep[]): StockGap[] {
  const gaps: StockGap[] = [];
  for (const { from, to, availability } of steps) {
    const last = gaps.at(-1);
    if (!isUnavailable(availability)) continue;
    if (last && last.to === from && last.availability === availability) last.to = to;
    else gaps.push({ from, to, availability });
  }
  return gaps;
}

/**
 * What a step chart draws for one series: a price holds until the next observation says otherwise.
 * A new step starts when the amount or the availability changes.
 */
export function stepPoints(series: PriceSeries): StepPoints {
  const steps: PriceStep[] = [];
  for (const { amount, availability, observedAt, id } of series.observations) {
    const last = steps.at(-1);
    if (last) last.to = observedAt;
    if (last && last.amount === amount && last.availability === availability) {
      last.observationIds.push(id);
    } else {
      steps.push({ from: observedAt, to: observedAt, amount, availability, observationIds: [id] });
    }
  }
  return { steps, stockGaps: toGaps(steps) };
}
