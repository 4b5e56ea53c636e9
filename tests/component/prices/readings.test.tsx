import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
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

const HOSTILE = '<img src=x onerror="globalThis.hacked=1"> & "Fjord" =1+1';

/** The Fjord at two prices, its row open. */
async function openReadings(language: 'en' | 'fr' = 'en') {
  const open = await openStudy();
  await saveProduct(open, 'Fjord', ['29.00', '35.00']);
  const view = await showPrices(open, language);
  await view.user.click(within(view.table).getByRole('rowheader', { name: /Fjord/ }));
  const detail = await screen.findByRole('complementary');
  return { ...open, ...view, detail };
}

it('shows the words a price was read from, where, and when, with the page one press away', async () => {
  const { detail, container } = await openReadings();
  const reading = within(detail).getByRole('region', { name: 'Open reading' });
  expect(reading.textContent).toContain('35,00 €');
  expect(reading.textContent).toContain('JSON-LD');
  expect(reading.textContent).toContain('9 Nov 2026');
  expect(reading.textContent).toContain('the page does not say');
  const link = within(detail).getByRole('link', { name: 'www.nordis.example/Fjord' });
  expect(link.getAttribute('href')).toBe('https://www.nordis.example/Fjord');
  expect([link.getAttribute('rel'), link.getAttribute('target')]).toEqual(['noreferrer', '_blank']);
  const capture = within(reading).getByRole('link', { name: 'See the capture' });
  expect(capture.getAttribute('href')).toMatch(/^#\/captures\/.+\/offers$/);
  expect(await violationsIn(container)).toEqual([]);
});

it('opens the reading of the point chosen in the chart', async () => {
  const { user, detail } = await openReadings();
  const point = screen.getByRole('button', { name: 'Nordis, 2 Nov, €29.00' });
  point.focus();
  await user.keyboard('{Enter}');
  const reading = () => within(detail).getByRole('region', { name: 'Open reading' });
  await waitFor(() => expect(reading().textContent).toContain('29,00 €'));
  expect(point.getAttribute('aria-pressed')).toBe('true');
});

it('corrects a price: the amount typed counts, the reading stays, rejected', async () => {
  const { user, detail, table, database } = await openReadings('fr');
  await user.keyboard('r');
  const amount = await within(detail).findByRole('textbox', { name: 'Montant' });
  await user.clear(amount);
  await user.type(amount, '33,50{Enter}');
  await waitFor(() => expect(cellsOf(table, 'Fjord')[2]).toBe('33,50 €'));
  await waitFor(() => expect(detail.textContent).toContain('saisi par vous'));
  const rows = await database.priceObservations.toArray();
  expect(rows.map(({ amount, status }) => `${amount} ${status}`).toSorted()).toEqual([
    '29.00 proposed',
    '33.50 confirmed',
    '35.00 rejected',
  ]);
  const readings = within(detail).getByRole('region', { name: 'Tous les relevés' });
  expect(within(readings).getByText(/35,00/).closest('s')).not.toBeNull();

  await user.click(await screen.findByRole('button', { name: 'Annuler l’action' }));
  await waitFor(() => expect(cellsOf(table, 'Fjord')[2]).toBe('35,00 €'));
});

it('follows a price corrected into another currency', async () => {
  const { user, detail, table } = await openReadings();
  await user.keyboard('r');
  const currency = await within(detail).findByRole('textbox', { name: 'Currency' });
  await user.clear(currency);
  await user.type(currency, 'gbp{Enter}');
  await waitFor(() => {
    const reading = within(detail).getByRole('region', { name: 'Open reading' });
    expect(reading.textContent).toContain('£35.00');
  });
  const prices = within(table)
    .getAllByRole('row', { name: /Fjord/ })
    .map((row) => row.querySelector('strong')?.textContent);
  expect(prices).toEqual(['€29.00', '£35.00']);
});

it('refuses a correction that is no amount, and says so', async () => {
  const { user, detail, database } = await openReadings();
  await user.click(within(detail).getByRole('button', { name: 'Correct' }));
  const amount = within(detail).getByRole('textbox', { name: 'Amount' });
  await user.clear(amount);
  await user.type(amount, 'dear{Enter}');
  expect(await within(detail).findByText(/Type an amount/)).toBeDefined();
  const currency = within(detail).getByRole('textbox', { name: 'Currency' });
  await user.clear(currency);
  await user.type(currency, 'e{Enter}');
  expect(await within(detail).findByText(/^Three letters/)).toBeDefined();
  await user.clear(amount);
  await user.type(amount, '1000000000000000{Enter}');
  expect(await within(detail).findByText(/too large/)).toBeDefined();
  expect(await database.priceObservations.count()).toBe(2);
  await user.keyboard('{Escape}');
  expect(within(detail).queryByRole('textbox')).toBeNull();
  expect(screen.getByRole('complementary')).toBe(detail);
});

it('rejects a price, so that it counts nowhere, and takes it back', async () => {
  const { user, detail, table } = await openReadings();
  await user.keyboard('x');
  await waitFor(() => expect(cellsOf(table, 'Fjord')[2]).toBe('€29.00'));
  const readings = within(detail).getByRole('region', { name: 'All readings' });
  await user.click(within(readings).getByRole('button', { name: /€35\.00/ }));
  await user.click(within(detail).getByRole('button', { name: 'Take back' }));
  await waitFor(() => expect(cellsOf(table, 'Fjord')[2]).toBe('€35.00'));
  expect(within(detail).getByText('confirmed')).toBeDefined();
});

it('keeps an offer in sight when its only reading is rejected', async () => {
  const open = await openStudy();
  await saveProduct(open, 'Fjord', ['29.00']);
  const { user, table } = await showPrices(open);
  await user.click(within(table).getByRole('rowheader', { name: /Fjord/ }));
  const detail = await screen.findByRole('complementary');
  await user.keyboard('x');
  await waitFor(() => expect(cellsOf(table, 'Fjord')[2]).toBe('All readings rejected'));
  await user.click(await within(detail).findByRole('button', { name: 'Take back' }));
  await waitFor(() => expect(cellsOf(table, 'Fjord')[2]).toBe('€29.00'));
});

it('walks the readings and closes them by keyboard', async () => {
  const { user, detail } = await openReadings();
  const open = () => within(detail).getByRole('region', { name: 'Open reading' }).textContent;
  await user.keyboard('j');
  await waitFor(() => expect(open()).toContain('€29.00'));
  await user.keyboard('k');
  await waitFor(() => expect(open()).toContain('€35.00'));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).toBeNull();
});

it('shows what a page wrote as text, whatever it wrote', async () => {
  const open = await openStudy();
  await savePage(open, 'hostile', [
    offerOf([priceOf('29.00', { raw: HOSTILE, condition: HOSTILE })], { name: HOSTILE }),
  ]);
  const { user, table, container } = await showPrices(open);
  await user.click(within(table).getByRole('rowheader'));
  const detail = await screen.findByRole('complementary');
  expect(within(detail).getAllByText(HOSTILE)).toHaveLength(3);
  expect(container.querySelector('img')).toBeNull();
  expect(Reflect.has(globalThis, 'hacked')).toBe(false);
});
