import { expect, it } from 'vitest';
import { createExports } from '@/entrypoints/dashboard/exports';
import { priceFigure } from '@/entrypoints/dashboard/price-figure';
import { checkedSvg } from '@/lib/documents';
import { isoWeek } from '@/lib/market';
import { readingOf } from '../../unit/services/market-builders.ts';
import { DAY, type OpenStudy } from '../study-fixture.ts';
import { offerOf, openStudy, priceOf } from './open-prices.tsx';

const HOSTILE = '<script>hacked</script> & "Fjord" =1+1';

/** Saves a page at each price, one a week, all pages on the same days; then opens the last week's digest. */
async function digestOf(open: OpenStudy, pages: Record<string, string[]>, names = pages) {
  const weeks = Math.max(...Object.values(pages).map((amounts) => amounts.length));
  for (let week = 0; week < weeks; week += 1) {
    for (const [address, amounts] of Object.entries(pages)) {
      const name = address in names ? address.split('/').at(-1)! : HOSTILE;
      const amount = amounts[week];
      if (amount === undefined) continue;
      const offers = [offerOf([priceOf(amount)], { key: address, name })];
      await open.save(open.studyId, { reading: readingOf({ url: `https://${address}`, offers }) });
      await open.runJobs();
    }
    if (week < weeks - 1) open.pass(7 * DAY);
  }
  const week = isoWeek(open.clock());
  const { digestId } = await open.actions.prepareDigest(open.studyId, week, 'en');
  return (await open.database.digests.get(digestId))!;
}

it('draws what moved in the week, with our own offer for reference', async () => {
  const open = await openStudy();
  const digest = await digestOf(open, {
    'nordis.example/Fjord': ['29.00', '29.00', '35.00'],
    'nordis.example/Still': ['19.00', '19.00', '19.00'],
    'lagune.example/Ours': ['31.90', '31.90', '31.90'],
  });
  const figure = (await priceFigure(open.database, digest))!;
  expect(checkedSvg(figure.svg)).toBe(figure.svg);
  expect(figure.svg).toContain('Nordis, 16 Nov, €35.00');
  expect(figure.svg).toContain('Lagune, 16 Nov, €31.90');
  expect(figure.svg).not.toContain('Still');
  expect(figure.svg).toContain('var(--chart-1)');
  expect(figure.caption).toContain('Our own offer is drawn for reference.');
  const cells = figure.fallback.rows.map((row) =>
    row.map((cell) => cell.map((run) => ('text' in run ? run.text : '')).join('')).join(' | '),
  );
  expect(cells).toEqual([
    'Lagune | Ours | €31.90 | in stock | 2 Nov 2026 | 16 Nov 2026',
    'Nordis | Fjord | €29.00 | in stock | 2 Nov 2026 | 16 Nov 2026',
    'Nordis | Fjord | €35.00 | in stock | 16 Nov 2026 | 16 Nov 2026',
  ]);
});

it('draws nothing when no price moved in the week', async () => {
  const open = await openStudy();
  const digest = await digestOf(open, { 'nordis.example/Fjord': ['29.00', '35.00', '35.00'] });
  expect(await priceFigure(open.database, digest)).toBeNull();
});

it('holds six lines at most', async () => {
  const open = await openStudy();
  const pages = Object.fromEntries(
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => [
      `nordis.example/${name}`,
      ['20.00', '25.00'],
    ]),
  );
  const digest = await digestOf(open, { ...pages, 'lagune.example/Ours': ['31.90', '31.90'] });
  const figure = (await priceFigure(open.database, digest))!;
  const offers = new Set(figure.fallback.rows.map((row) => JSON.stringify(row[1])));
  expect(offers.size).toBe(6);
  expect(figure.svg).toContain('Lagune');
});

it('reaches the exported page and its table, hostile names as text', async () => {
  const open = await openStudy();
  const digest = await digestOf(open, { 'nordis.example/Fjord': ['29.00', '35.00'] }, {});
  const html = (await createExports(open.context).digestFile(digest.id, 'html')).content;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const figure = page.querySelector('figure')!;
  expect(figure.querySelectorAll('svg [data-part="stretch"]')).toHaveLength(1);
  expect(figure.querySelector('td:nth-child(2)')?.textContent).toBe(HOSTILE);
  expect(page.querySelector('script')).toBeNull();
});
