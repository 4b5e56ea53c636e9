import { PageOffer } from './offer.ts';
import { z } from './schema.ts';

/** What kind of answer the page was. Only `ok` and `partial` may write price history. */
export const ReadingOutcome = z.enum([
  'ok',
  /** Title and metadata, but no main text worth the name. */
  'partial',
  /** A consent wall hides the page. */
  'consent',
  /** A bot check or captcha, whatever its HTTP status. */
  'blocked',
  'login',
  /** "Not found" wearing a 200. */
  'not-found',
  'empty',
  /** The browser lets no extension read this address (its own pages, PDF viewer, add-on store). */
  'unreadable',
]);
export type ReadingOutcome = z.infer<typeof ReadingOutcome>;

/** A table of the page, cells as text. */
export const PageTable = z.object({
  caption: z.string().max(500),
  header: z.array(z.string().max(500)).max(50),
  rows: z.array(z.array(z.string().max(500)).max(50)).max(200),
});
export type PageTable = z.infer<typeof PageTable>;

/** On-page facts for the SEO sheet; facts only, never a rank or a traffic claim. */
export const SeoFacts = z.object({
  metaDescription: z.string().max(2000),
  robots: z.string().max(300),
  h1: z.array(z.string().max(500)).max(20),
  h2: z.array(z.string().max(500)).max(60),
  wordCount: z.int().min(0),
  internalLinks: z.int().min(0),
  externalLinks: z.int().min(0),
  sponsoredLinks: z.int().min(0),
  imagesWithoutAlt: z.int().min(0),
  structuredTypes: z.array(z.string().max(200)).max(100),
  hreflang: z.array(z.string().max(35)).max(100),
});
export type SeoFacts = z.infer<typeof SeoFacts>;

/** Everything one reading of a page gives; JSON-safe, text only. */
export const PageReading = z.object({
  url: z.string().max(8000),
  title: z.string().max(1000),
  /** Main text, plain, paragraphs separated by a blank line. */
  text: z.string(),
  excerpt: z.string().max(600),
  /** BCP 47 of the page, or empty when unknown. */
  lang: z.string().max(35),
  byline: z.string().max(500),
  /** ISO date or date-time as published, or null. */
  publishedAt: z.string().max(40).nullable(),
  modifiedAt: z.string().max(40).nullable(),
  siteName: z.string().max(300),
  canonicalUrl: z.string().max(4000),
  offers: z.array(PageOffer).max(200),
  tables: z.array(PageTable).max(50),
  seo: SeoFacts,
  outcome: ReadingOutcome,
  /** The words or marker that decided a non-ok outcome, for the interface to quote. */
  outcomeReason: z.string().max(300),
});
export type PageReading = z.infer<typeof PageReading>;
