import type { Availability, CompanyRelation, ReadingOutcome } from '../../lib/market/index.ts';
import type { SourceKind } from '../../lib/market/index.ts';
import type { Markup } from './html.ts';
import type { Noise } from './noise.ts';

/** What one request is answered with. */
export interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** Everything a page may depend on. */
export interface Context {
  site: Site;
  week: number;
  /** Monday of the week. */
  date: Date;
  /** Address as asked, query included. */
  url: URL;
  noise: Noise;
  /** `http://<name>.localhost:<port>` of any site of the market. */
  origin: (site: string) => string;
}

export type PageKind =
  | 'home'
  | 'product'
  | 'listing'
  | 'plans'
  | 'article'
  | 'statistics'
  | 'law'
  | 'reviews'
  | 'information'
  | 'accident'
  | 'hostile';

/** One thing sold on a page, as a reader should find it. */
export interface ExpectedOffer {
  name: string;
  /** What the visitor pays, decimal text. */
  price: string;
  /** The struck price, or null. */
  listPrice: string | null;
  /** Billing period of a plan; null for goods. */
  period: 'month' | 'year' | null;
}

/** What a page must show at a given week. */
export interface Expectation {
  status: number;
  outcome: ReadingOutcome;
  /** Price of the page's own product; null when it has none or cannot be read. */
  price: string | null;
  listPrice: string | null;
  currency: string | null;
  availability: Availability;
  /** Words of the promotion; empty when there is none. */
  promotion: string;
  /** Cards of a listing or columns of a grid; empty elsewhere. */
  offers: readonly ExpectedOffer[];
}

/** A page of a site. */
export interface SitePage {
  /** Unique inside the site, e.g. `fjord-500`. */
  key: string;
  path: string;
  kind: PageKind;
  expect: (week: number) => Expectation;
  render: (context: Context) => Answer;
}

/** How a site looks. */
export interface Look {
  accent: string;
  background: string;
  ink: string;
  font: string;
  /** Corner radius in pixels. */
  radius: number;
}

/** A site of the market, served on `<name>.localhost`. */
export interface Site {
  name: string;
  title: string;
  tagline: string;
  lang: string;
  kind: SourceKind;
  /** Null when the site is not a company the study follows. */
  relation: CompanyRelation | null;
  look: Look;
  /** Links of the header: label and path. */
  navigation: readonly (readonly [string, string])[];
  /** Lines that rotate at every load. */
  teasers: readonly string[];
  pages: readonly SitePage[];
  /** Old addresses: path to path, answered by a 301. */
  redirects?: Readonly<Record<string, string>>;
  /** Answers that are not pages (feeds of a client-rendered shop). */
  files?: Readonly<Record<string, (context: Context) => Answer>>;
}

/** An HTML answer. */
export const htmlAnswer = (page: Markup, status = 200): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body: page.text,
});

/** What a page without anything to sell must show. */
export const plainExpectation = (change: Partial<Expectation> = {}): Expectation => ({
  status: 200,
  outcome: 'ok',
  price: null,
  listPrice: null,
  currency: null,
  availability: 'unknown',
  promotion: '',
  offers: [],
  ...change,
});
