import { beforeAll, expect, test } from 'vitest';
import { currentPrice, listPrice } from '../../../lib/pricing/index.ts';
import { CATALOGUE, loadPage, startMarket, type CataloguePage } from '../../market/index.ts';
import { read } from './page.ts';

const SEEN_WEEKS = [1, 4, 6, 8];
/** The three-megabyte page is read at one week: parsing it takes seconds under Node. */
const HEAVY = 1_000_000;
const HEAVY_WEEK = 4;

interface LoadedPage {
  html: string;
  url: string;
}

/** Every page is fetched first: reading blocks the process for longer than a server keeps a socket. */
const loaded = new Map<string, LoadedPage>();

const loadedKey = (page: CataloguePage, week: number) => `${page.key} ${week}`;

beforeAll(async () => {
  const market = await startMarket();
  for (const week of SEEN_WEEKS) {
    market.setWeek(week);
    for (const page of CATALOGUE) {
      const { body } = await loadPage(market, page.site, page.path);
      loaded.set(loadedKey(page, week), { html: body, url: market.url(page.site, page.path) });
    }
  }
  await market.close();
}, 60_000);

function readAt(page: CataloguePage, week: number) {
  const found = loaded.get(loadedKey(page, week));
  if (!found) throw new Error(`${page.key} was not loaded.`);
  return read(found.html, found.url);
}

/** Without scripts a client-rendered shop shows nothing: it is read in real browsers. */
function isReadable(page: CataloguePage, week: number): boolean {
  const html = loaded.get(loadedKey(page, week))?.html ?? '';
  return /<h1[\s>]/.test(html) && (html.length < HEAVY || week === HEAVY_WEEK);
}

const ofKind = (...kinds: CataloguePage['kind'][]) =>
  CATALOGUE.filter((page) => kinds.includes(page.kind));

test.each(ofKind('product'))(
  'the price, stock and outcome of $key, week by week',
  (page) => {
    for (const week of SEEN_WEEKS.filter((one) => isReadable(page, one))) {
      const { outcome, price, listPrice: list, availability } = page.expect(week);
      const reading = readAt(page, week);
      const [offer] = reading.offers;
      expect({
        week,
        outcome: reading.outcome,
        price: currentPrice(offer?.prices ?? [])?.amount ?? null,
        list: listPrice(offer?.prices ?? [])?.amount ?? null,
        availability: offer?.availability ?? 'unknown',
      }).toEqual({ week, outcome, price, list, availability });
    }
  },
  90_000,
);

test('the outcome of every accident', () => {
  const accidents = ofKind('accident').filter((page) => isReadable(page, 8));
  const outcomes = accidents.map((page) => [page.key, readAt(page, 8).outcome]);
  expect(outcomes).toEqual(accidents.map((page) => [page.key, page.expect(8).outcome]));
});

test('the cards of a listing and the displayed side of a price grid', () => {
  for (const page of ofKind('listing', 'plans')) {
    const expected = page.expect(4).offers.filter((offer) => offer.period !== 'year');
    // A plan on request is an offer too; its price is unknown, never zero.
    const priced = readAt(page, 4).offers.filter((offer) => offer.prices.length > 0);
    const found = priced.map((offer) => [offer.name, Number(currentPrice(offer.prices)?.amount)]);
    expect(found).toEqual(expected.map((offer) => [offer.name, Number(offer.price)]));
  }
});
