import { Currency, Decimal, z } from './schema.ts';
import { PricePeriod } from './offer.ts';

/** What kind of page was read: it decides which reader took the main text. */
export const PageType = z.enum([
  'article',
  'product',
  'service',
  /** A grid of plans with their prices. */
  'plans',
  /** A list of things that lead to pages of their own: search results, a press index. */
  'listing',
  /** A shop's category, brand or collection page. */
  'collection',
  'forum',
  'documentation',
  'other',
]);
export type PageType = z.infer<typeof PageType>;

/** A page type, how sure the reader is of it, and the signs that decided. */
export const PageTypeGuess = z.object({
  type: PageType,
  /** Between 0 (a guess) and 1 (the page says so itself). */
  confidence: z.number().min(0).max(1),
  reasons: z.array(z.string().max(200)).max(10),
});
export type PageTypeGuess = z.infer<typeof PageTypeGuess>;

/** The reader that took the main text, and why it was chosen over the others. */
export const TextReader = z.object({
  name: z.string().max(40),
  reason: z.string().max(300),
});
export type TextReader = z.infer<typeof TextReader>;

/** One block of the main text, as positions in `PageReading.text`: the text itself is kept once. */
export const TextBlock = z.object({
  kind: z.enum(['heading', 'paragraph', 'item', 'quote', 'code', 'row']),
  start: z.int().min(0),
  end: z.int().min(0),
  /** 1 to 6 for a heading, 0 for anything else. */
  level: z.int().min(0).max(6),
  /** Index, in the same list, of the heading this block stands under; -1 above the first heading. */
  section: z.int().min(-1),
});
export type TextBlock = z.infer<typeof TextBlock>;

/** A column of a plan grid as one row. */
export const PlanRow = z.object({
  name: z.string().max(300),
  amount: Decimal.nullable(),
  currency: Currency.nullable(),
  /** The price verbatim, also when it is no amount: "On request". */
  raw: z.string().max(300),
  period: PricePeriod.nullable(),
  /** "billed yearly", "12 months minimum": what the price commits to. */
  commitment: z.string().max(300),
  features: z.array(z.string().max(300)).max(60),
});
export type PlanRow = z.infer<typeof PlanRow>;

/** A card of a grid or a list as one row. */
export const CardRow = z.object({
  name: z.string().max(500),
  url: z.string().max(2000),
  /** The price shown on the card, verbatim; empty when it shows none. */
  price: z.string().max(200),
  /** What else the card says, in one line. */
  summary: z.string().max(500),
});
export type CardRow = z.infer<typeof CardRow>;

/** Something the reader saw and left out, with its reason: what the debug view lists. */
export const Discarded = z.object({
  what: z.enum(['region', 'price', 'offer', 'date', 'text']),
  text: z.string().max(200),
  anchor: z.string().max(1000),
  reason: z.string().max(200),
});
export type Discarded = z.infer<typeof Discarded>;
