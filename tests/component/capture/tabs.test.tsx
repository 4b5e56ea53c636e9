import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CAPTURE_TABS } from '@/components/capture/trail';
import { violationsIn } from '../ui/axe.ts';
import { openCapture, rowsOf } from './open-capture.tsx';
import { shopReading } from './shop-reading.ts';

const factIn = (panel: HTMLElement, name: string) =>
  within(panel).getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

describe.each(CAPTURE_TABS)('the tab %s', (tab) => {
  it.each(['en', 'fr'] as const)('has nothing axe finds, in %s', async (language) => {
    const { container } = await openCapture(shopReading, { tab, language });
    expect(await violationsIn(container)).toEqual([]);
  });

  it('brings nothing of the page to life', async () => {
    const { container } = await openCapture(shopReading, { tab });
    expect(container.querySelectorAll('img, iframe, script, video, object')).toHaveLength(0);
    const schemes = [...container.querySelectorAll('main a')].map(
      (link) => new URL(link.getAttribute('href') ?? '', 'https://here.example').protocol,
    );
    expect(new Set(schemes)).toEqual(new Set(['https:']));
  });
});

describe('the text', () => {
  it('says how the page was read, and by which signs', async () => {
    const { panel } = await openCapture(shopReading);
    expect(factIn(panel, 'Type of page')).toContain('product page');
    expect(factIn(panel, 'Type of page')).toContain('92%');
    expect(factIn(panel, 'Signs that decided')).toContain('declares a Product');
    expect(factIn(panel, 'Text taken by')).toBe('structure');
    expect(factIn(panel, 'Limits reached')).toMatch(/Nothing was cut/);
  });

  it('keeps headings, items and rows as such, without a level left out', async () => {
    const { panel } = await openCapture(shopReading);
    const levels = ['Fjord 500 ml insulated bottle', 'What is in the box', 'Sizes', 'Reviews'].map(
      (name) => within(panel).getByRole('heading', { name }).tagName,
    );
    expect(levels).toEqual(['H3', 'H4', 'H5', 'H4']);
    expect(within(panel).getByText('One spare seal').closest('li')).not.toBeNull();
    const row = within(panel).getByText('310 g').closest('tr');
    expect([...(row?.cells ?? [])].map(({ textContent }) => textContent)).toEqual([
      '500 ml',
      '310 g',
      '24 cm',
    ]);
    expect(
      within(panel)
        .getByText(/never run/)
        .closest('pre'),
    ).not.toBeNull();
  });

  it('goes to a heading from the outline', async () => {
    const { panel, user } = await openCapture(shopReading);
    const outline = within(panel).getByRole('navigation', { name: 'Outline of the text' });
    await user.click(within(outline).getByRole('button', { name: 'Reviews' }));
    expect(document.activeElement?.textContent).toBe('Reviews');
    expect(document.activeElement?.tagName).toBe('H4');
  });

  it('shows a text as long as a book by parts, and reaches its end from the outline', async () => {
    const lines = Array.from({ length: 900 }, (_, index) => `Paragraph ${index}.`);
    const text = [...lines, 'The end'].join('\n');
    const blockAt = (words: string, kind: 'paragraph' | 'heading', level: number) => {
      const start = text.indexOf(words);
      return { kind, start, end: start + words.length, level, section: -1 };
    };
    const blocks = [
      ...lines.map((line) => blockAt(line, 'paragraph', 0)),
      blockAt('The end', 'heading', 2),
    ];
    const { panel, user } = await openCapture({ ...shopReading, text, blocks });
    expect(within(panel).queryByText('Paragraph 500.')).toBeNull();
    await user.click(within(panel).getByRole('button', { name: 'Show 400 more' }));
    expect(within(panel).getByText('Paragraph 500.')).toBeDefined();
    await user.click(within(panel).getByRole('button', { name: 'The end' }));
    expect(document.activeElement?.textContent).toBe('The end');
  });

  it('leaves out a block that points outside the text', async () => {
    const blocks = [
      { kind: 'paragraph' as const, start: 0, end: 9_999, level: 0, section: -1 },
      { kind: 'paragraph' as const, start: 0, end: 4, level: 0, section: -1 },
    ];
    const { panel } = await openCapture({ ...shopReading, text: 'Kept text', blocks });
    expect(within(panel).getByText('Kept')).toBeDefined();
    expect(within(panel).queryByText('Kept text')).toBeNull();
  });
});

it('shows each price with its role, its terms, where it was read and its score', async () => {
  const { panel } = await openCapture(shopReading, { tab: 'offers' });
  expect(rowsOf(within(panel).getByRole('table', { name: 'Prices of Fjord 500 ml' }))).toEqual([
    [
      '€29.00',
      'price to pay',
      '—unknown',
      'included',
      'structured data of the page (JSON-LD)$.offers.price',
      '29,00 €',
      'declared',
    ],
    [
      '€32.00',
      'price to pay',
      '—unknown',
      'the page does not say',
      'visible text of the pagemain > div.buy > span.price',
      '32,00 €',
      '87%',
    ],
    expect.arrayContaining(['€39.00', 'struck or list price', '39 €']),
    expect.arrayContaining(['€6.40', 'price per unit of measure', 'for 100 ml']),
  ]);
});

it('says what each source says when they disagree', async () => {
  const { panel } = await openCapture(shopReading, { tab: 'offers' });
  const offer = within(panel).getByRole('article', { name: 'Fjord 500 ml' });
  expect(within(offer).getByText('sources disagree')).toBeDefined();
  expect(within(offer).getByText('structured data of the page (JSON-LD): €29.00')).toBeDefined();
  expect(within(offer).getByText('visible text of the page: €32.00')).toBeDefined();
  expect(factIn(offer, 'GTIN')).toBe('3760000000017');
  expect(factIn(offer, 'Promotion')).toBe('Autumn sale · Code AUTUMN · until 30 Nov 2026');
});

it('names plans and cards with their prices', async () => {
  const { panel } = await openCapture(shopReading, { tab: 'offers' });
  expect(rowsOf(within(panel).getByRole('table', { name: 'Plans' }))).toEqual([
    ['Refill club', '€4.00 per month4 € / month', 'billed yearly', 'Two seals a yearFree returns'],
    ['Company', 'On request', '', ''],
  ]);
  expect(rowsOf(within(panel).getByRole('table', { name: 'Cards' }))[0]).toContain('36,00 €');
});

it('keeps apart the dates a page declares and the one it shows', async () => {
  const { panel } = await openCapture(shopReading, { tab: 'facts' });
  expect(factIn(panel, 'Published (declared)')).toBe('14 Sept 2026');
  expect(factIn(panel, 'Modified (declared)')).toContain('30 Oct 2026');
  expect(factIn(panel, 'Date shown to readers')).toBe('28 Oct 2026');
});

it('gives images and links as words', async () => {
  const { panel } = await openCapture(shopReading, { tab: 'facts' });
  expect(rowsOf(within(panel).getByRole('table', { name: 'Images' }))).toEqual([
    ['A blue bottle on a rock', 'https://cdn.nordis.example/fjord.jpg'],
    ['declared decorative', 'https://cdn.nordis.example/dots.png'],
    ['no alternative text', 'https://cdn.nordis.example/lid.png'],
  ]);
  expect(rowsOf(within(panel).getByRole('table', { name: /To other sites/ }))).toEqual([
    ['link without text', 'javascript:alert(1)'],
  ]);
});

it('gives the fact sheet, and says what it does not infer', async () => {
  const { panel } = await openCapture(shopReading, { tab: 'seo' });
  expect(within(panel).getByText(/No rank, traffic or budget is inferred/)).toBeDefined();
  expect(factIn(panel, 'Canonical address')).toBe('the same as the address read');
  expect(factIn(panel, 'Title')).toBe('Fjord 500 ml | Nordis (21 characters)');
  expect(factIn(panel, 'H1 (1)')).toBe('Fjord 500 ml insulated bottle');
  expect(factIn(panel, 'Title words found in the H1')).toBe('75%');
  expect(factIn(panel, 'Links in nofollow')).toBe('2');
  expect(within(panel).getByText(/Script present/)).toBeDefined();
  expect(rowsOf(within(panel).getByRole('table', { name: 'Known scripts' }))).toEqual([
    ['stats.example', 'analytics'],
  ]);
});

it('lists what was left out, by kind, with the reason and the place', async () => {
  const { panel } = await openCapture(shopReading, { tab: 'discarded' });
  expect(screen.getByRole('tab', { name: /^Left out\s*2$/ })).toBeDefined();
  expect(rowsOf(within(panel).getByRole('table', { name: 'Prices' }))).toEqual([
    ['€5 off your first order', 'a saving, not the price of the offer', 'header > p.teaser'],
  ]);
  expect(rowsOf(within(panel).getByRole('table', { name: 'Regions of the page' }))).toEqual([
    ['no text', 'navigation of the site', 'place not kept'],
  ]);
});
