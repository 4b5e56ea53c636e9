import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, loadPage, startMarket, WEEKS, type Market } from '../../market/index.ts';
import { formatMoney } from '../../market/templates/money.ts';

/** Visible text of a page or feed, near enough to look for a price in it. */
const visible = (body: string): string =>
  body.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"');

describe('every page of the catalogue, every week', () => {
  let market: Market;
  beforeAll(async () => {
    market = await startMarket();
  });
  afterAll(() => market.close());

  const pages = CATALOGUE.map((page) => ({ ...page, lang: page.site === 'selvo' ? 'en' : 'fr' }));

  it.each(pages)('$key answers and shows the prices expected', async (page) => {
    for (const week of WEEKS) {
      market.setWeek(week);
      const expected = page.expect(week);
      const path =
        page.site === 'selvo' && page.kind === 'product'
          ? `/api/products/${page.key.split('/')[1]}.json`
          : page.path;
      const own = await loadPage(market, page.site, page.path);
      expect(own.status, `week ${week}`).toBe(expected.status);
      expect(own.headers['content-type']).toContain('text/html');
      const text = visible((await loadPage(market, page.site, path)).body);
      if (expected.price) expect(text).toContain(formatMoney(expected.price, page.lang));
      if (expected.listPrice) expect(text).toContain(formatMoney(expected.listPrice, page.lang));
      for (const offer of expected.offers) {
        expect(text).toContain(offer.name);
        const shown = formatMoney(offer.price, page.lang);
        expect(text).toContain(offer.period ? shown.replace(',00', '') : shown);
        if (offer.listPrice) expect(text).toContain(formatMoney(offer.listPrice, page.lang));
      }
      if (expected.promotion) expect(text).toContain(expected.promotion);
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
