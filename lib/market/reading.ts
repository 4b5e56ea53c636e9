import { PageOffer } from './offer.ts';
import {
  Breadcrumb,
  ContactFacts,
  PageImage,
  PageLink,
  Rating,
  SalePromise,
} from './page-facts.ts';
import {
  CardRow,
  Discarded,
  PageTypeGuess,
  PlanRow,
  TextBlock,
  TextReader,
} from './page-structure.ts';
import { z } from './schema.ts';
import { SeoFacts } from './seo-facts.ts';

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

/** Everything one reading of a page gives; JSON-safe, text only. */
export const PageReading = z.object({
  url: z.string().max(8000),
  title: z.string().max(1000),
  /** Main text, plain, paragraphs separated by a blank line. */
  text: z.string(),
  /** The blocks of the main text, in order, without overlap. */
  blocks: z.array(TextBlock).max(20_000).default([]),
  pageType: PageTypeGuess.default({ type: 'other', confidence: 0, reasons: [] }),
  textReader: TextReader.default({ name: '', reason: '' }),
  excerpt: z.string().max(600),
  /** BCP 47 of the page, or empty when unknown. */
  lang: z.string().max(35),
  byline: z.string().max(500),
  /** ISO date or date-time as published, or null. */
  publishedAt: z.string().max(40).nullable(),
  modifiedAt: z.string().max(40).nullable(),
  /** The date a reader sees beside the title, as ISO; never the year of a footer. */
  visibleDate: z.string().max(40).nullable().default(null),
  siteName: z.string().max(300),
  canonicalUrl: z.string().max(4000),
  offers: z.array(PageOffer).max(200),
  tables: z.array(PageTable).max(50),
  plans: z.array(PlanRow).max(30).default([]),
  cards: z.array(CardRow).max(300).default([]),
  ratings: z.array(Rating).max(50).default([]),
  breadcrumbs: z.array(Breadcrumb).max(30).default([]),
  promises: z.array(SalePromise).max(30).default([]),
  contact: ContactFacts.default({
    organisation: '',
    phones: [],
    emails: [],
    addresses: [],
    openingHours: [],
    profiles: [],
  }),
  links: z.array(PageLink).max(300).default([]),
  images: z.array(PageImage).max(100).default([]),
  seo: SeoFacts,
  outcome: ReadingOutcome,
  /** The words or marker that decided a non-ok outcome, for the interface to quote. */
  outcomeReason: z.string().max(300),
  /** Why the reading is not whole: a limit that was reached, in words. Empty for a whole reading. */
  limits: z.array(z.string().max(200)).max(20).default([]),
  /** What was seen and left out, for the reading's own account of itself. */
  discarded: z.array(Discarded).max(200).default([]),
});
export type PageReading = z.infer<typeof PageReading>;
