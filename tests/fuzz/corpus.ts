import { dateOfWeek, SITES, type Site } from '../market/index.ts';
import { FIXTURES } from './fixtures.ts';

/** A week with promotions, plans, accidents and articles. */
const WEEK = 4;
/** The market's three-megabyte page would take seconds a case. */
const LARGEST = 100_000;
/** What the market changes at every load, held still: a seed must always make the same case. */
const STILL = { nonce: 'fuzz', views: 1234, watchers: 7, teaser: 0 };

const origin = (site: string): string => `http://${site}.localhost`;

const pagesOf = (site: Site): string[] =>
  site.pages.map(
    ({ path, render }) =>
      render({
        site,
        week: WEEK,
        date: dateOfWeek(WEEK),
        url: new URL(path, origin(site.name)),
        noise: STILL,
        origin,
      }).body,
  );

/** The pages that cases are made from: the fixture market's, and small ones of each kind of markup. */
export const PAGES: readonly string[] = [
  ...FIXTURES,
  ...SITES.flatMap(pagesOf).filter(({ length }) => length < LARGEST),
];

/** The strings that cases are made from: each way a price is written. */
export const STRINGS: readonly string[] = [
  '29,90 €',
  '$1,299.00',
  'CHF 1’299.–',
  '1 229,00 €',
  'iPhone 15 … 1 229,00 €',
  'Lot de 3 - 12,90 €',
  '4x 324,75 €',
  '-20 % 39,99 €',
  'Livraison gratuite dès 49 €',
  'à partir de 9,99 € / mois HT, engagement 12 mois',
  'from £4.50 to £7.25 per 100 g',
  'statt 59,95 € nur 39,95 € (inkl. MwSt.)',
  'Rs. 1,23,456.00',
  '₹ 999 ₹ 1,499 (33% off)',
  '12.345 KWD',
  'R$ 1.299,90 em até 10x de R$ 129,99 sem juros',
  '1.299:- kr',
  '9€99',
  'Gratuit',
  'Sur devis',
  '٣٩٫٩٠ ر.س',
  '１２，８００円（税込）',
  '29 zł 90 gr',
  'Prix : 0,00 €',
];
