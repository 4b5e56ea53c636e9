import { DAY_MS } from '@/lib/market';
import type { Moment } from './sample-data.ts';

const HOUR_MS = 3_600_000;

/** The date of a moment of the sample, seen from now. */
export function dateOf({ week = 0, day = 1, hour = 0, hoursAgo }: Moment, now: Date): Date {
  if (hoursAgo !== undefined) return new Date(now.getTime() - hoursAgo * HOUR_MS);
  const monday = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  return new Date(monday + (week * 7 - sinceMonday + day - 1) * DAY_MS + hour * HOUR_MS);
}
