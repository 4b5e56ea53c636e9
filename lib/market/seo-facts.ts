import { z } from './schema.ts';

const Pair = z.object({ name: z.string().max(100), value: z.string().max(500) });

/**
 * On-page facts for the SEO/SEA sheet (specification §2.4); facts only, never a rank or a traffic
 * claim.
 */
export const SeoFacts = z.object({
  metaDescription: z.string().max(2000),
  robots: z.string().max(300),
  h1: z.array(z.string().max(500)).max(20),
  h2: z.array(z.string().max(500)).max(60),
  wordCount: z.int().min(0),
  internalLinks: z.int().min(0),
  externalLinks: z.int().min(0),
  sponsoredLinks: z.int().min(0),
  nofollowLinks: z.int().min(0).default(0),
  imagesWithoutAlt: z.int().min(0),
  structuredTypes: z.array(z.string().max(200)).max(100),
  /** The key fields of each declared type: a product's name, an article's headline. */
  structuredFields: z
    .array(z.object({ type: z.string().max(200), fields: z.array(Pair).max(20) }))
    .max(50)
    .default([]),
  hreflang: z.array(z.string().max(35)).max(100),
  /** Open Graph and Twitter card properties, as written. */
  socialMeta: z.array(Pair).max(60).default([]),
  /** The fifteen most repeated terms of one to three words in the main text, stop words left out. */
  repeatedTerms: z
    .array(z.object({ term: z.string().max(100), count: z.int().min(2) }))
    .max(15)
    .default([]),
  /** Share of the title's words found in the first H1, 0 to 1; null without either. */
  titleH1Overlap: z.number().min(0).max(1).nullable().default(null),
  questions: z
    .array(z.object({ question: z.string().max(500), answer: z.string().max(1000) }))
    .max(50)
    .default([]),
  howToSteps: z.array(z.string().max(500)).max(50).default([]),
  /** Seals, labels and payment marks, by the words or alternative texts the page shows. */
  trustMarks: z.array(z.string().max(200)).max(30).default([]),
  /** The application a banner or a meta tag offers, verbatim; empty without one. */
  appBanner: z.string().max(300).default(''),
  /** Known hosts of analytics, advertising, affiliation and testing scripts: "script present", no more. */
  scriptHosts: z
    .array(
      z.object({
        host: z.string().max(255),
        kind: z.enum(['analytics', 'advertising', 'affiliation', 'testing', 'consent', 'chat']),
      }),
    )
    .max(50)
    .default([]),
  /** Campaign parameters of the address the page was read at: `utm_source`, `gclid`… */
  landingParameters: z.array(Pair).max(30).default([]),
});
export type SeoFacts = z.infer<typeof SeoFacts>;
