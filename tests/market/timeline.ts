/** A value that moves: its state from each week on, e.g. `{ 0: '29.00', 3: '35.00' }`. */
export type Timeline<T> = Readonly<Record<number, T>> & { readonly 0: T };

/** First and last week the market has moves for. */
export const FIRST_WEEK = 0;
export const LAST_WEEK = 8;

/** Every week of the market, in order. */
export const WEEKS: readonly number[] = Array.from({ length: LAST_WEEK + 1 }, (_, week) => week);

const MARKET_START = Date.UTC(2026, 9, 5, 8);
const WEEK_MS = 7 * 86_400_000;

/** The value in force at a week: that of the latest step not after it. */
export function at<T>(timeline: Timeline<T>, week: number): T {
  let value = timeline[0];
  for (let step = 1; step <= week; step += 1) {
    if (Object.hasOwn(timeline, step)) value = timeline[step] as T;
  }
  return value;
}

/** The Monday of a week of the market, 08:00 UTC; week 0 is 5 October 2026. */
export const dateOfWeek = (week: number): Date => new Date(MARKET_START + week * WEEK_MS);
