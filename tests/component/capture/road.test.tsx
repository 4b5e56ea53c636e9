import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { PageReading } from '@/lib/market';
import { renderDashboard } from '../render-dashboard.tsx';
import { DAY, openStudy } from '../study-fixture.ts';
import { readingOf } from '../../unit/services/market-builders.ts';
import { openCapture, saveReading, showCapture } from './open-capture.tsx';
import { shopReading } from './shop-reading.ts';

const QUOTE = 'La livraison est offerte dès 40 euros';

it('opens from a piece of evidence and comes back to it, the focus on the link', async () => {
  const open = await openStudy();
  await open.actions.setInterfaceLanguage('en');
  await open.save(open.studyId, { reading: readingOf({}), quote: QUOTE });
  await open.runJobs();
  const quote = await open.database.evidence.filter(({ kind }) => kind === 'quote').first();
  const { user } = renderDashboard(open, `/evidence/${quote!.id}`);
  const detail = await screen.findByRole('complementary', { name: 'Evidence' });
  const link = await within(detail).findByRole('link', { name: 'See the capture' });
  link.focus();
  await user.keyboard('{Enter}');
  const title = await screen.findByRole('heading', { level: 1, name: 'Gourde Fjord 500 ml' });
  await waitFor(() => expect(document.activeElement).toBe(title));
  await user.keyboard('{Escape}');
  await screen.findByRole('complementary', { name: 'Evidence' });
  expect(window.location.hash).toBe(`#/evidence/${quote!.id}`);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('See the capture'));
});

it('moves between its tabs with the arrows, and keeps the tab in its address', async () => {
  const { user, captureId } = await openCapture(shopReading);
  const first = screen.getByRole('tab', { name: 'Reading' });
  first.focus();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  await screen.findByRole('heading', { name: 'Identity' });
  expect(screen.getByRole('tab', { name: 'Facts' }).getAttribute('aria-selected')).toBe('true');
  expect(window.location.hash).toBe(`#/captures/${captureId}/facts`);
});

it('goes to the version before and after, on the same tab', async () => {
  const open = await openStudy();
  const ids = [];
  for (const title of ['First title', 'Second title']) {
    ids.push(await saveReading(open, { ...shopReading, title }));
    open.pass(DAY);
  }
  const { user } = showCapture(open, ids[1]!, { tab: 'seo' });
  await screen.findByRole('heading', { level: 1, name: 'Second title' });
  expect(screen.queryByRole('link', { name: 'Next version' })).toBeNull();
  await user.click(screen.getByRole('link', { name: 'Previous version' }));
  const title = await screen.findByRole('heading', { level: 1, name: 'First title' });
  expect(screen.getAllByRole('heading', { level: 1 })).toEqual([title]);
  expect(document.activeElement).toBe(title);
  expect(screen.getByRole('tab', { name: 'SEO' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('link', { name: 'Next version' })).toBeDefined();
});

it('downloads the whole reading under a safe name', async () => {
  const { user, download } = await openCapture(shopReading);
  await user.click(screen.getByRole('button', { name: 'Download the JSON' }));
  const [file] = download.mock.calls[0]!;
  expect(file.name).toBe('vigie-reading-nordis-example-2026-11-02-v1.json');
  expect(PageReading.parse(JSON.parse(file.content))).toEqual(shopReading);
  await screen.findByText(`${file.name} is in your downloads.`);
});

it('copies the reading, and says what to do when the browser refuses', async () => {
  const { user } = await openCapture(shopReading);
  await user.click(screen.getByRole('button', { name: 'Copy as JSON' }));
  await screen.findByText('Reading copied, as JSON.');
  expect(JSON.parse(await navigator.clipboard.readText())).toEqual(shopReading);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
  await user.click(screen.getByRole('button', { name: 'Copy as JSON' }));
  await screen.findByText(/Download the file instead/);
});
