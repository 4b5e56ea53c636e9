import type { PageMap } from '../page-map.ts';

/** What is known of a page beside its body. */
export interface PageIdentity {
  url: string;
  /** schema.org types its structured data names, without their address. */
  structuredTypes: readonly string[];
  openGraphType: string;
  generator: string;
}

/** One thing that tells what kind of page a page is, as a number. */
export interface PageSign {
  name: string;
  of: (map: PageMap, identity: PageIdentity) => number;
}
