import { PriceOrigin } from './offer.ts';
import { z } from './schema.ts';

/** What buyers say of a thing, as the page states it. */
export const Rating = z.object({
  /** What is rated; empty when the page does not name it. */
  of: z.string().max(500),
  value: z.number(),
  /** The top of the scale: 5, 10, 100. */
  best: z.number(),
  /** Ratings counted; null when the page does not say. */
  count: z.int().min(0).nullable(),
  /** Written reviews counted; null when the page does not say. */
  reviews: z.int().min(0).nullable(),
  origin: PriceOrigin,
  raw: z.string().max(300),
  anchor: z.string().max(1000),
});
export type Rating = z.infer<typeof Rating>;

export const Breadcrumb = z.object({ name: z.string().max(300), url: z.string().max(2000) });
export type Breadcrumb = z.infer<typeof Breadcrumb>;

/** What the seller promises around the product, verbatim. */
export const SalePromise = z.object({
  kind: z.enum(['delivery', 'return', 'warranty', 'payment']),
  text: z.string().max(300),
  origin: PriceOrigin,
  anchor: z.string().max(1000),
});
export type SalePromise = z.infer<typeof SalePromise>;

/** Who stands behind the page, where structured data or contact links say so. */
export const ContactFacts = z.object({
  organisation: z.string().max(300),
  phones: z.array(z.string().max(60)).max(20),
  emails: z.array(z.string().max(200)).max(20),
  addresses: z.array(z.string().max(300)).max(20),
  openingHours: z.array(z.string().max(200)).max(20),
  /** The organisation's own profiles elsewhere. */
  profiles: z.array(z.string().max(2000)).max(30),
});
export type ContactFacts = z.infer<typeof ContactFacts>;

/** A link of the page. `affiliate`: declared sponsored, or carrying an affiliate network's address. */
export const PageLink = z.object({
  url: z.string().max(2000),
  text: z.string().max(300),
  kind: z.enum(['internal', 'external', 'social', 'affiliate', 'download', 'contact']),
});
export type PageLink = z.infer<typeof PageLink>;

export const PageImage = z.object({
  url: z.string().max(2000),
  /** Null when the image has no `alt` at all; empty when it declares itself decorative. */
  alt: z.string().max(500).nullable(),
});
export type PageImage = z.infer<typeof PageImage>;
