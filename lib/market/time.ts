import type { Instant } from './schema.ts';

/** Where the current time comes from; passed in, so that rules can be tested at any date. */
export type Clock = () => Date;

/** A date as the store writes it. */
export const toInstant = (date: Date): Instant => date.toISOString();

/** Milliseconds in a day. */
export const DAY_MS = 86_400_000;

const ISO_THURSDAY = 4;

/** The ISO 8601 week of a date in UTC, e.g. `2026-W48`: the week of the year's first Thursday is W01. */
export function isoWeek(date: Date): string {
  const thursday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
  thursday.setUTCDate(thursday.getUTCDate() + ISO_THURSDAY - (thursday.getUTCDay() || 7));
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - yearStart) / DAY_MS + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

/** First and last instant of an ISO week in UTC: Monday 00:00:00.000 to Sunday 23:59:59.999. */
export function weekBounds(week: string): { from: Instant; to: Instant } {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  const january4 = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(january4);
  monday.setUTCDate(january4.getUTCDate() - ((january4.getUTCDay() || 7) - 1) + (number - 1) * 7);
  return { from: toInstant(monday), to: toInstant(new Date(monday.getTime() + 7 * DAY_MS - 1)) };
}
