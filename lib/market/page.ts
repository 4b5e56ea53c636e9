import { Currency, Decimal, Id, Instant, z } from './schema.ts';

/** An amount with its currency; the currency is null when the page never says it. */
export const Money = z.object({ amount: Decimal, currency: Currency.nullable() });
export type Money = z.infer<typeof Money>;

/** One canonical URL and its series of captures. */
export const Page = z.object({
  id: Id,
  studyId: Id,
  sourceId: Id,
  companyId: Id.nullable(),
  /** Canonical: no fragment, no tracking parameter. Unique in a study. */
  url: z.url().max(4000),
  title: z.string().max(1000),
  firstCapturedAt: Instant,
  lastCapturedAt: Instant,
  captureCount: z.int().min(0),
  /** The current price at the last two readings that gave one, for the popup's `29 → 35`. */
  lastPrice: Money.nullable(),
  previousPrice: Money.nullable(),
  deletedAt: Instant.nullable(),
});
export type Page = z.infer<typeof Page>;
