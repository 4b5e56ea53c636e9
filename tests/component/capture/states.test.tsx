import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { violationsIn } from '../ui/axe.ts';
import { openStudy } from '../study-fixture.ts';
import { openCapture, rewriteBody, saveReading, showCapture } from './open-capture.tsx';
import { shopReading } from './shop-reading.ts';

/** A row as a version wrote it that did not know these fields. */
const without = (row: object, fields: string[]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !fields.includes(name)));

it('says so when there is no such capture, and leads back', async () => {
  const { container } = showCapture(await openStudy(), 'no-such-capture');
  await screen.findByText('This capture is no longer here');
  expect(screen.getByRole('link', { name: 'Back to the evidence' })).toBeDefined();
  expect(await violationsIn(container)).toEqual([]);
});

it('does not show the capture of another study', async () => {
  const open = await openStudy();
  const captureId = await saveReading(open, shopReading);
  await open.database.captures.update(captureId, { studyId: 'another' });
  showCapture(open, captureId);
  expect(await screen.findByText('This capture is no longer here')).toBeDefined();
  expect(screen.queryByRole('tablist')).toBeNull();
});

it('says what is safe when the body of the capture is lost', async () => {
  const open = await openStudy();
  const captureId = await saveReading(open, shopReading);
  await open.database.captureBodies.delete(captureId);
  showCapture(open, captureId);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('“Fjord 500 ml | Nordis”');
  expect(alert.textContent).toContain('the evidence and prices drawn from it');
});

it('says the same of a body whose bytes are damaged', async () => {
  const open = await openStudy();
  const captureId = await saveReading(open, shopReading);
  const reading = new Uint8Array([31, 139, 8, 0, 1, 2, 3]);
  await open.database.captureBodies.update(captureId, { reading });
  showCapture(open, captureId);
  expect(await screen.findByText('The body of this capture cannot be read')).toBeDefined();
});

it('tells what an older version did not read from what the page does not have', async () => {
  const open = await openStudy();
  const captureId = await saveReading(open, shopReading);
  const old = without(shopReading, ['blocks', 'pageType', 'textReader', 'plans', 'discarded']);
  const offers = shopReading.offers.map((offer) => without(offer, ['agreement']));
  await rewriteBody(open, captureId, { ...old, offers, cards: [] });
  const { user } = showCapture(open, captureId);
  const panel = await screen.findByRole('tabpanel');
  const notRead = 'Not read by the version of Vigie that made this capture.';
  const reader = within(panel).getByText('Text taken by').nextElementSibling;
  expect(reader?.textContent).toBe(notRead);
  expect(within(panel).getByText(/keeps drinks cold/)).toBeDefined();
  await user.click(screen.getByRole('tab', { name: /Offers/ }));
  const region = (name: string) => screen.getByRole('region', { name });
  expect(region('Plans').textContent).toContain(notRead);
  expect(region('Cards').textContent).toContain('Nothing of the kind on this page.');
  // No agreement was looked for then: none is claimed.
  expect(screen.queryByText('single source')).toBeNull();
  await user.click(screen.getByRole('tab', { name: /Left out/ }));
  expect(screen.getByRole('tabpanel').textContent).toBe(notRead);
});

it('warns of a partial reading with its reason, above every tab', async () => {
  const limits = ['the page has too many elements: its end was left out'];
  const { user } = await openCapture({ ...shopReading, limits });
  for (const tab of ['Facts', 'SEO']) {
    await user.click(screen.getByRole('tab', { name: tab }));
    const banner = screen.getByText(/Partial reading/).closest('[role=status]');
    expect(banner?.textContent).toContain(limits[0]);
  }
});

it('says what the site answered instead of the page, in its words', async () => {
  await openCapture({
    ...shopReading,
    offers: [],
    outcome: 'blocked',
    outcomeReason: 'checking your browser',
  });
  const said = screen.getByText(/No price of it was entered in the history/);
  expect(said.textContent).toContain('bot check');
  expect(said.textContent).toContain('checking your browser');
});

it('says of each empty part of a bare page that it is empty', async () => {
  const { user } = await openCapture({
    ...shopReading,
    text: '',
    blocks: [],
    tables: [],
    offers: [],
    plans: [],
    cards: [],
    discarded: [],
  });
  expect(screen.getByText('No main text was read on this page.')).toBeDefined();
  await user.click(screen.getByRole('tab', { name: /Offers/ }));
  expect(screen.getByText('No offer was read on this page.')).toBeDefined();
  expect(screen.getAllByText('Nothing of the kind on this page.')).toHaveLength(2);
  await user.click(screen.getByRole('tab', { name: /Left out/ }));
  expect(screen.getByText(/Nothing was left out/)).toBeDefined();
});
