import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cataloguePage, loadPage, startMarket, type Market } from '../../market/index.ts';
import { parseArticle, readArticles } from '../../market/articles.ts';
import { escapeHtml, html, jsonLd } from '../../market/html.ts';
import { FJORD_REVIEWS } from '../../market/data/reviews.ts';

const HEAVY_BYTES = 3_000_000;

describe('accidents and hostile pages', () => {
  let market: Market;
  beforeAll(async () => {
    market = await startMarket();
  });
  afterAll(() => market.close());

  const load = async (key: string) => {
    const page = cataloguePage(key);
    return loadPage(market, page.site, page.path);
  };

  it('escapes everything a template receives', () => {
    expect(html`<p title="${'"><b>'}">${'<i>&'}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;b&gt;">&lt;i&gt;&amp;</p>',
    );
    expect(escapeHtml("'")).toBe('&#39;');
    expect(jsonLd({ name: '</script>' }).text.match(/<\/script>/g)).toHaveLength(1);
  });

  it('serves a page of more than three megabytes that still shows its price', async () => {
    const { body } = await load('bivouac-comptoir/camp-1500');
    expect(body.length).toBeGreaterThan(HEAVY_BYTES);
    expect(body).toContain('"price": "45.00"');
  });

  it('walls its pages with status 200', async () => {
    const words = {
      'consent-wall': 'Tout accepter',
      'bot-wall': 'captcha',
      'soft-404': 'introuvable',
      login: 'Mot de passe',
    };
    for (const [key, word] of Object.entries(words)) {
      const { status, body } = await load(`bivouac-comptoir/${key}`);
      expect(status).toBe(200);
      expect(body).toContain(word);
    }
  });

  it('hides the price of a product behind a wall some weeks, and shows it again', async () => {
    const page = cataloguePage('bivouac-comptoir/veille-500');
    const seen: boolean[] = [];
    for (const week of [1, 2, 3, 5, 6, 7, 8]) {
      market.setWeek(week);
      seen.push((await load(page.key)).body.includes('application/ld+json'));
      expect(seen.at(-1)).toBe(page.expect(week).outcome === 'ok');
    }
    expect(seen).toEqual([true, false, true, false, true, false, true]);
  });

  it('writes the Arabic page right to left', async () => {
    market.setWeek(0);
    const document = new JSDOM((await load('bivouac-comptoir/arabic')).body).window.document;
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
    expect(document.querySelector('h1')?.textContent).toMatch(/\p{Script=Arabic}/u);
  });

  it('carries hostile content as text, none of which runs in the page itself', async () => {
    market.setWeek(0);
    const { body } = await load('contrebande/text');
    const dom = new JSDOM(body, {
      runScripts: 'dangerously',
      url: market.url('contrebande', '/'),
      virtualConsole: new VirtualConsole(),
    });
    const { document } = dom.window;
    expect('__pwned' in dom.window).toBe(false);
    expect(document.title).toContain('<script>');
    expect(document.querySelectorAll('img, svg, [onerror], [onload]')).toHaveLength(0);
    expect(document.body.textContent).toContain('=HYPERLINK(');
    expect(document.querySelector('a[href^="javascript:"]')).not.toBeNull();
    const block = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    const data = JSON.parse(block) as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
    expect(data['name']).toContain('<script>');
  });

  it('leaves a trace when the live page is allowed to run', async () => {
    const { body } = await load('contrebande/live');
    const dom = new JSDOM(body, {
      runScripts: 'dangerously',
      virtualConsole: new VirtualConsole(),
      beforeParse: (window) => Object.assign(window, { fetch: async () => undefined }),
    });
    expect(Reflect.get(dom.window, '__pwned')).toBe(1);
  });

  it('has press articles of 300 to 600 words, at least ten reviews and a clear error for a bad article', () => {
    const press = readArticles('press');
    expect(press.map((article) => article.week)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    const lengths = press.map(
      (article) => article.blocks.flatMap((block) => block.text.split(/\s+/)).length,
    );
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(300);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
    expect(FJORD_REVIEWS.filter((review) => review.week <= 0).length).toBeGreaterThanOrEqual(10);
    expect(() => parseArticle('sans-titre', 'author: Nul\n\nTexte')).toThrow('no "title" line');
  });
});
