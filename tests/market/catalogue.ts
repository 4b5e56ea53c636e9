import type { CompanyRelation } from '../../lib/market/index.ts';
import type { Expectation, PageKind } from './site.ts';
import { SITES } from './sites/index.ts';

/** A page of the market and what a reader must find on it, week by week. */
export interface CataloguePage {
  /** `<site>/<page>`, e.g. `nordis/fjord-500`. */
  key: string;
  /** Host name without `.localhost`. */
  site: string;
  path: string;
  kind: PageKind;
  /** The company the page belongs to; null for press, statistics, law, reviews and blogs. */
  company: { name: string; relation: CompanyRelation } | null;
  expect: (week: number) => Expectation;
}

/** Every page of the market. */
export const CATALOGUE: readonly CataloguePage[] = SITES.flatMap((site) =>
  site.pages.map((page) => ({
    key: `${site.name}/${page.key}`,
    site: site.name,
    path: page.path,
    kind: page.kind,
    company: site.relation && { name: site.title, relation: site.relation },
    expect: page.expect,
  })),
);

/**
 * The catalogue's page of a key such as `nordis/fjord-500`.
 * @throws Error when there is none.
 */
export function cataloguePage(key: string): CataloguePage {
  const page = CATALOGUE.find((candidate) => candidate.key === key);
  if (!page) {
    const known = CATALOGUE.map((candidate) => candidate.key).join(', ');
    throw new Error(`The market has no page "${key}". Known pages: ${known}.`);
  }
  return page;
}
