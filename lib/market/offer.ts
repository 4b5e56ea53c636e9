import { Currency, Decimal, Id, Instant, z } from './schema.ts';

/** What an amount on a page is. `current` is what the visitor would pay today. */
export const PriceRole = z.enum([
  'current',
  'list',
  'lowest30',
  'member',
  'unit',
  'instalment',
  'period',
  'shipping',
  'ecoFee',
  'threshold',
  'saving',
]);
export type PriceRole = z.infer<typeof PriceRole>;

export const Availability = z.enum([
  'in-stock',
  'low-stock',
  'preorder',
  'backorder',
  'out-of-stock',
  'discontinued',
  'unknown',
]);
export type Availability = z.infer<typeof Availability>;

/** Billing period of a subscription price. */
export const PricePeriod = z.enum(['day', 'week', 'month', 'quarter', 'year']);
export type PricePeriod = z.infer<typeof PricePeriod>;

/** Where a price was read. */
export const PriceOrigin = z.enum([
  'json-ld',
  'microdata',
  'rdfa',
  'open-graph',
  'embedded-state',
  'dom',
  'user',
]);
export type PriceOrigin = z.infer<typeof PriceOrigin>;

/** One amount as a page shows it, before it becomes an observation. */
export const OfferPrice = z.object({
  amount: Decimal,
  currency: Currency.nullable(),
  role: PriceRole,
  /** The text the amount was read from, verbatim. */
  raw: z.string().max(500),
  origin: PriceOrigin,
  /** Where it stood: a CSS path, or a JSON path inside a structured block. */
  anchor: z.string().max(1000),
  period: PricePeriod.nullable(),
  /** What the price depends on: "member", "per user, billed yearly", a promo code… */
  condition: z.string().max(300),
  tax: z.enum(['included', 'excluded', 'unknown']),
  /** `from`: the lowest of several; `low` and `high`: the ends of a range. Absent for a plain amount. */
  bound: z.enum(['from', 'low', 'high']).optional(),
  /** What a unit price is for: 1 kg, 100 ml. Absent when the page does not say. */
  unit: z.object({ quantity: Decimal, unit: z.string().max(20) }).optional(),
  /** How many payments an instalment is one of. */
  times: z.int().min(2).max(120).optional(),
  /** How sure the reader is that this is a price of the offer, 0 to 1; absent for declared prices. */
  score: z.number().min(0).max(1).optional(),
});
export type OfferPrice = z.infer<typeof OfferPrice>;

/** A thing sold, as one page describes it. */
export const PageOffer = z.object({
  /** Stable inside a page: the GTIN, else the SKU, else the folded name. */
  key: z.string().min(1).max(300),
  name: z.string().max(500),
  brand: z.string().max(200),
  sku: z.string().max(100),
  gtin: z.string().max(20),
  /** `product`: the page's own subject; `plan`: a column of a price grid; `listing`: one card among many. */
  kind: z.enum(['product', 'plan', 'listing']),
  availability: Availability,
  prices: z.array(OfferPrice).max(50),
  /** The promotion in the page's own words; empty without one. */
  promotion: z.string().max(500),
  promotionCode: z.string().max(60).default(''),
  /** ISO date the promotion ends on, when the page says it. */
  promotionEndsAt: z.string().max(40).nullable().default(null),
  mpn: z.string().max(100).default(''),
  /** The chosen variant: "Blue, 42", empty when there is one only. */
  variant: z.string().max(200).default(''),
  /** The offer's own address, absolute; empty when it is the page's. */
  url: z.string().max(2000).default(''),
  /** Whether declared and displayed prices say the same; `single`: only one source speaks. */
  agreement: z.enum(['agreed', 'single', 'disagree']).default('single'),
});
export type PageOffer = z.infer<typeof PageOffer>;

/** A thing sold, matched across the pages of a study by GTIN or SKU. */
export const Offer = z.object({
  id: Id,
  studyId: Id,
  companyId: Id.nullable(),
  pageId: Id,
  key: z.string().min(1).max(300),
  name: z.string().max(500),
  brand: z.string().max(200),
  sku: z.string().max(100),
  gtin: z.string().max(20),
  firstSeenAt: Instant,
  lastSeenAt: Instant,
});
export type Offer = z.infer<typeof Offer>;

/** One amount, dated: an immutable point of a price series. */
export const PriceObservation = z.object({
  id: Id,
  studyId: Id,
  pageId: Id,
  captureId: Id,
  offerId: Id,
  companyId: Id.nullable(),
  offerName: z.string().max(500),
  ...OfferPrice.shape,
  availability: Availability,
  observedAt: Instant,
  /** A reading is proposed; the user confirms it, corrects it (a new `user` row) or rejects it. */
  status: z.enum(['proposed', 'confirmed', 'rejected']),
});
export type PriceObservation = z.infer<typeof PriceObservation>;
