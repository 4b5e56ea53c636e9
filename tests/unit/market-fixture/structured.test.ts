import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cataloguePage, loadPage, startMarket, WEEKS, type Market } from '../../market/index.ts';

interface ProductBlock {
  '@type': string;
  offers: { price: string; availability: string };
}

describe('what each shop publishes for machines', () => {
  let market: Market;
  beforeAll(async () => {
    market = await startMarket();
  });
  afterAll(() => market.close());

  const open = async (key: string): Promise<Document> => {
    const page = cataloguePage(key);
    const { body } = await loadPage(market, page.site, page.path);
    return new JSDOM(body, { url: market.url(page.site, page.path) }).window.document;
  };
  const blocks = (document: Document): string[] =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent,
    );
  const product = (document: Document): ProductBlock =>
    blocks(document)
      .map((text) => JSON.parse(text) as ProductBlock)
      .find((block) => block['@type'] === 'Product') as ProductBlock;

  it('tells the main story in JSON-LD: 29 → 32 → 35, then a week of promotion', async () => {
    const prices: string[] = [];
    for (const week of WEEKS) {
      market.setWeek(week);
      prices.push(product(await open('nordis/fjord-500')).offers.price);
    }
    expect(prices).toEqual([
      '29.00',
      '32.00',
      '32.00',
      '35.00',
      '35.00',
      '35.00',
      '35.00',
      '29.90',
      '35.00',
    ]);
  });

  it.each(['lagune/lagune-500', 'nordis/fjord-750'])(
    '%s has clean JSON-LD each week',
    async (key) => {
      for (const week of WEEKS) {
        market.setWeek(week);
        expect(product(await open(key)).offers.price).toBe(cataloguePage(key).expect(week).price);
      }
    },
  );

  it('gives Brumea microdata and nothing else', async () => {
    market.setWeek(4);
    const document = await open('brumea/brume-600');
    const scope = document.querySelector('[itemtype="https://schema.org/Offer"]');
    expect(scope?.querySelector('[itemprop=price]')?.getAttribute('content')).toBe('32.90');
    expect(scope?.querySelector('[itemprop=availability]')?.getAttribute('href')).toMatch(
      /OutOfStock$/,
    );
    expect(document.querySelector('h1')?.getAttribute('itemprop')).toBe('name');
    expect(blocks(document)).toEqual([]);
  });

  it('gives Kaptou Open Graph and nothing else', async () => {
    market.setWeek(3);
    const document = await open('kaptou/trail-650');
    const meta = (name: string) =>
      document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    expect(meta('product:price:amount')).toBe('22.90');
    expect(meta('product:original_price:amount')).toBe('27.90');
    expect(blocks(document)).toEqual([]);
    expect(document.querySelector('[itemprop]')).toBeNull();
  });

  it('gives Ondine a struck price and no structured data at all', async () => {
    market.setWeek(0);
    const document = await open('ondine-et-fils/emaillee-700');
    expect(document.querySelector('del')?.textContent).toBe('39,90\u00A0€');
    expect(document.querySelector('.tarif strong')?.textContent).toBe('34,90\u00A0€');
    expect(blocks(document)).toEqual([]);
    expect(document.querySelector('[itemprop], meta[property]')).toBeNull();
  });

  it('builds Selvo in the browser only', async () => {
    market.setWeek(2);
    const bare = await open('selvo/canopy-530');
    expect(bare.body.textContent).not.toContain('€30.00');
    const page = cataloguePage('selvo/canopy-530');
    const { body } = await loadPage(market, page.site, page.path);
    const script = (await loadPage(market, 'selvo', '/app.js')).body;
    const dom = new JSDOM(body, {
      url: market.url(page.site, page.path),
      runScripts: 'outside-only',
    });
    Object.assign(dom.window, {
      fetch: async (path: string) => ({
        json: async () => JSON.parse((await loadPage(market, 'selvo', path)).body) as unknown,
      }),
    });
    await dom.window.eval(`(async () => {${script}})()`);
    const { document } = dom.window;
    expect(document.querySelector('.price-now')?.textContent).toBe('€30.00');
    expect(document.querySelector('.price-was')?.textContent).toBe('€33.00');
    expect(document.querySelector('h1')?.textContent).toBe('Selvo Canopy 530 ml insulated bottle');
  });

  it('puts one broken block before a good one', async () => {
    market.setWeek(0);
    const [broken, good] = blocks(await open('bivouac-comptoir/crete-1000'));
    expect(() => JSON.parse(broken ?? '{}') as unknown).toThrow(SyntaxError);
    expect((JSON.parse(good ?? '') as ProductBlock).offers.price).toBe('36.50');
  });
});
