import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PricesScreen } from '@/components/prices/prices-screen';
import { renderScreen } from '../render-screen.tsx';
import { violationsIn } from '../ui/axe.ts';
import {
  cellsOf,
  offerOf,
  openStudy,
  priceOf,
  savePage,
  saveProduct,
  showPrices,
} from './open-prices.tsx';

const drawing = (name: string | RegExp) => screen.findByRole('group', { name });

it('tells what each offer costs and what that did', async () => {
  const open = await openStudy();
  await saveProduct(open, 'Fjord', ['29.00', '32.00']);
  await savePage(open, 'Fjord', [
    offerOf([priceOf('28.00'), priceOf('35.00', { role: 'list' })], {
      key: 'Fjord',
      name: 'Fjord',
      availability: 'low-stock',
    }),
  ]);
  const { table, container } = await showPrices(open);
  expect(cellsOf(table, 'Fjord')).toEqual([
    'Nordis',
    'Fjord',
    '€28.00',
    '€35.00',
    '▼down -12.5%',
    '▼down -3.4%',
    'low stock',
    '16 Nov 2026',
    '3',
  ]);
  expect(within(table).getByTitle('-€4.00 since 9 Nov 2026')).toBeDefined();
  const chart = await drawing('Prices in EUR');
  const points = within(chart).getAllByRole('button');
  expect(points.map((point) => point.getAttribute('aria-label'))).toEqual([
    'Nordis, 2 Nov, €29.00',
    'Nordis, 9 Nov, €32.00',
    'Nordis, 16 Nov, €28.00',
  ]);
  expect(await violationsIn(container)).toEqual([]);
});

it('says that one reading is no history', async () => {
  const open = await openStudy();
  await saveProduct(open, 'Fjord', ['29.00']);
  const { table } = await showPrices(open);
  expect(cellsOf(table, 'Fjord').slice(4, 6)).toEqual([
    '—A single reading: no history yet.',
    '—A single reading: no history yet.',
  ]);
  expect(screen.getByText('A single reading: no history yet.', { selector: 'p' })).toBeDefined();
});

it('draws one chart a currency and never mixes them', async () => {
  const open = await openStudy();
  await saveProduct(open, 'Fjord', ['29.00', '32.00']);
  await saveProduct(open, 'Loch', ['25.00', '24.00'], { currency: 'GBP' });
  const { user, table } = await showPrices(open);
  await screen.findByText(/several currencies/);
  expect(within(await drawing('Prices in EUR')).getAllByRole('button')).toHaveLength(2);
  expect(within(await drawing('Prices in GBP')).getAllByRole('button')).toHaveLength(2);

  await user.click(screen.getByRole('button', { name: /Currency/ }));
  await user.click(screen.getByRole('option', { name: 'GBP' }));
  expect(within(table).queryByRole('row', { name: /Fjord/ })).toBeNull();
  expect(screen.queryByRole('group', { name: 'Prices in EUR' })).toBeNull();
  expect(cellsOf(table, 'Loch')[2]).toBe('£24.00');
});

it('keeps monthly and yearly prices of a plan apart, with the period named', async () => {
  const open = await openStudy();
  const plan = (month: string, year: string) =>
    offerOf(
      [
        priceOf(month, { role: 'period', period: 'month', tax: 'excluded' }),
        priceOf(year, { role: 'period', period: 'year', tax: 'excluded' }),
      ],
      { key: 'pro', name: 'Pro', kind: 'plan' },
    );
  await savePage(open, 'plans', [plan('9.00', '90.00')]);
  await savePage(open, 'plans', [plan('12.00', '90.00')]);
  const { table } = await showPrices(open);
  expect(cellsOf(table, 'Pro · per month').slice(2, 5)).toEqual([
    '€12.00excl. tax',
    '—',
    '▲up +33.3%',
  ]);
  expect(cellsOf(table, 'Pro · per year')[4]).toBe('=unchanged 0%');
  await drawing('Prices in EUR, per month');
  await drawing('Prices in EUR, per year');
});

it('leaves the cards of a listing out until they are asked for', async () => {
  const open = await openStudy();
  const cards = ['One', 'Two', 'Three'].map((name) =>
    offerOf([priceOf('19.00')], { key: name, name, kind: 'listing' }),
  );
  await savePage(open, 'all', cards);
  await saveProduct(open, 'Fjord', ['29.00']);
  const { user, table } = await showPrices(open);
  expect(within(table).getAllByRole('row')).toHaveLength(2);
  await user.click(screen.getByRole('switch', { name: 'Offers of listing pages (3)' }));
  expect(within(table).getAllByRole('row')).toHaveLength(5);
  const box = within(table).getByRole('checkbox', { name: 'Draw Nordis, Two' });
  expect((box as HTMLInputElement).checked).toBe(false);
  await user.click(box);
  expect(within(await drawing('Prices in EUR')).getAllByRole('button')).toHaveLength(2);
});

it('tells the product of a page from the cards around it', async () => {
  const open = await openStudy();
  const card = (name: string) => offerOf([priceOf('9.00')], { key: name, name, kind: 'listing' });
  const product = offerOf([priceOf('29.00')], { key: 'Fjord', name: 'Fjord' });
  await savePage(open, 'Fjord', [card('One'), product, card('Two')]);
  const { table } = await showPrices(open);
  expect(within(table).getAllByRole('row')).toHaveLength(2);
  expect(cellsOf(table, 'Fjord')[2]).toBe('€29.00');
});

it('breaks the line where an offer is out of stock, dashes its list price, shades its promotion', async () => {
  const open = await openStudy();
  const at = (amount: string, list: string | null, availability: 'in-stock' | 'out-of-stock') =>
    offerOf([priceOf(amount), ...(list ? [priceOf(list, { role: 'list' })] : [])], {
      key: 'Fjord',
      name: 'Fjord',
      availability,
    });
  await savePage(open, 'Fjord', [at('35.00', null, 'in-stock')]);
  await savePage(open, 'Fjord', [at('29.00', '35.00', 'in-stock')]);
  await savePage(open, 'Fjord', [at('29.00', null, 'out-of-stock')]);
  await savePage(open, 'Fjord', [at('36.00', null, 'in-stock')]);
  await showPrices(open);
  const chart = await drawing('Prices in EUR');
  const parts = (name: string) => chart.querySelectorAll(`[data-part="${name}"]`).length;
  expect([parts('stretch'), parts('list-price'), parts('band')]).toEqual([2, 1, 1]);
  expect(within(chart).getByText('Promotion: Nordis')).toBeDefined();
  expect(within(chart).getByRole('button', { name: /16 Nov, out of stock/ })).toBeDefined();
});

it('refuses a seventh line in a drawing', async () => {
  const open = await openStudy();
  for (const name of ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'])
    await saveProduct(open, name, ['20.00']);
  const { user, table } = await showPrices(open);
  const chart = await drawing('Prices in EUR');
  expect(within(chart).getAllByRole('button')).toHaveLength(6);
  const box = within(table)
    .getAllByRole('checkbox')
    .find((one) => !(one as HTMLInputElement).checked)!;
  await user.click(box);
  expect((box as HTMLInputElement).checked).toBe(false);
  expect(screen.getByText('Six lines a chart: untick one first.')).toBeDefined();
});

it('sorts by what the prices did, unknown last', async () => {
  const open = await openStudy();
  await saveProduct(open, 'Up', ['20.00', '30.00']);
  await saveProduct(open, 'Down', ['20.00', '10.00']);
  await saveProduct(open, 'Once', ['20.00']);
  const { user, table } = await showPrices(open);
  await user.click(within(table).getByRole('columnheader', { name: 'Total change' }));
  const names = within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
  expect(names).toEqual(['Down', 'Up', 'Once']);
});

it('says what is missing: companies without a price, tax that is not told', async () => {
  const open = await openStudy();
  await saveProduct(open, 'Fjord', ['29.00', '32.00']);
  await showPrices(open);
  const banner = await screen.findByText(/Prices for 1 of 2 companies, last read on 9 Nov 2026/);
  expect(banner.textContent).toContain('Lagune');
  expect(screen.getByText(/does not say whether tax is included for 1 of 1 offer/)).toBeDefined();
});

it('explains how to get a first price', async () => {
  const open = await openStudy();
  const { container } = renderScreen(open, <PricesScreen />, { language: 'fr', path: '/prices' });
  await screen.findByText('Pas encore de prix');
  expect(screen.getByText(/Alt\+Maj\+S/)).toBeDefined();
  expect(await violationsIn(container)).toEqual([]);
});
