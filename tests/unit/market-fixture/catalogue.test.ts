import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CATALOGUE,
  loadPage,
  startMarket,
  WEEKS,
  type Expectation,
  type Market,
} from '../../market/index.ts';
import { formatMoney } from '../../market/templates/money.ts';

/** Source with the entities of ordinary text undone, to look for words in it. */
const readable = (body: string): string =>
  body.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** The price beside the buy button: common layout, Ondine's own, Selvo's feed. */
const BUY_BOX = /(?:class="price-now"[^>]*>|<strong\s*>|"price":"(?=€))\s*([^<"]+)/;

const mainPrice = (text: string): string | null => BUY_BOX.exec(text)?.[1]?.trim() ?? null;

/** Everything the page must show at a week, as its visitors read it. */
function wordsExpected({ listPrice, promotion, offers }: Expectation, lang: string): string[] {
  const amounts = [listPrice, ...offers.map((offer) => offer.listPrice)].filter(
    (amount) => amount !== null,
  );
  return [
    ...amounts.map((amount) => formatMoney(amount, lang)),
    ...offers.map((offer) => offer.name),
    ...offers.map(({ price, period }) =>
      period ? formatMoney(price, lang).replace(',00', '') : formatMoney(price, lang),
    ),
    promotion,
  ];
}

describe('every page of the catalogue, every week', () => {
  let market: Market;
  beforeAll(async () => {
    market = await startMarket();
  });
  afterAll(() => market.close());

  const pages = CATALOGUE.map((page) => ({
    ...page,
    lang: page.site === 'selvo' ? 'en' : 'fr',
    builtInBrowser: page.site === 'selvo' && page.kind === 'product',
    sells: page.kind === 'product' || page.kind === 'hostile',
  }));

  it.each(pages)('$key answers and shows the prices expected', async (page) => {
    for (const week of WEEKS) {
      market.setWeek(week);
      const expected = page.expect(week);
      const own = await loadPage(market, page.site, page.path);
      expect(own.status, `week ${week}`).toBe(expected.status);
      expect(own.headers['content-type']).toContain('text/html');
      const feed = `/api/products/${page.key.split('/')[1]}.json`;
      const shown = page.builtInBrowser ? await loadPage(market, page.site, feed) : own;
      const text = readable(shown.body);
      expect(
        wordsExpected(expected, page.lang).filter((words) => !text.includes(words)),
        `week ${week}`,
      ).toEqual([]);
      const sold = expected.price === null ? null : formatMoney(expected.price, page.lang);
      expect(page.sells ? mainPrice(text) : null, `week ${week}`).toBe(sold);
    }
  });

  it('has unique keys and addresses', () => {
    expect(new Set(CATALOGUE.map((page) => page.key)).size).toBe(CATALOGUE.length);
    expect(new Set(CATALOGUE.map((page) => page.site + page.path)).size).toBe(CATALOGUE.length);
  });

  it('offers only links that lead somewhere on each site', async () => {
    market.setWeek(8);
    const broken: string[] = [];
    for (const page of CATALOGUE.filter((candidate) => candidate.kind !== 'hostile')) {
      const { body } = await loadPage(market, page.site, page.path);
      const paths = new Set(
        [...body.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1]),
      );
      for (const path of paths) {
        const { status } = await loadPage(market, page.site, path ?? '/');
        if (status >= 400) broken.push(`${page.key} → ${path}`);
      }
    }
    expect(broken).toEqual([]);
  });
});
