import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { ActivePage, PanelBrowser } from '@/components/sidepanel/panel-props';
import { SidePanel } from '@/components/sidepanel/side-panel';
import { StorageFullError } from '@/lib/market';
import { violationsIn } from '../ui/axe.ts';
import { wired, type Wiring } from '../render-screen.tsx';
import { offerOf, priceOf, readingOf } from '../../unit/services/market-builders.ts';
import { openMarket, openStudy, saveFjord } from '../study-fixture.ts';

const fjord: ActivePage = {
  kind: 'page',
  address: 'https://www.nordis.example/produits/fjord-500',
  title: 'Fjord',
};
const elsewhere: ActivePage = { kind: 'page', address: 'https://news.example/', title: 'News' };

function panel(wiring: Wiring, page: ActivePage, more: Partial<PanelBrowser> = {}) {
  const browser: PanelBrowser = {
    page,
    save: vi.fn<PanelBrowser['save']>(async () => ({
      kind: 'saved',
      version: 3,
      captureId: 'capture',
    })),
    askToFollow: vi.fn<PanelBrowser['askToFollow']>(async () => true),
    openDashboard: vi.fn<PanelBrowser['openDashboard']>(),
    ...more,
  };
  const view = render(wired(wiring, <SidePanel {...browser} />));
  /** The user goes to another tab. */
  const goTo = (next: ActivePage) =>
    view.rerender(wired(wiring, <SidePanel {...browser} page={next} />));
  return { ...view, goTo, browser, user: userEvent.setup() };
}

it('leads to the first run when there is no study', async () => {
  const { container, user, browser } = panel(openMarket(), fjord);
  await user.click(await screen.findByRole('button', { name: 'Start' }));
  expect(browser.openDashboard).toHaveBeenCalledWith('/');
  expect(await violationsIn(container)).toEqual([]);
});

it('asks to follow the tabs when the browser hides the page, and says what to do when refused', async () => {
  const askToFollow = vi.fn<PanelBrowser['askToFollow']>(async () => false);
  const { container, user } = panel(await openStudy(), { kind: 'hidden' }, { askToFollow });
  await screen.findByText('Which page are you on?');
  expect(await violationsIn(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Allow following the tabs' }));
  await screen.findByText(/Not allowed. Click Vigie’s toolbar button/);
});

it('says that a page is not saved yet, and whose it is', async () => {
  const open = await openStudy();
  const { goTo } = panel(open, fjord);
  await screen.findByText('This page is not saved yet');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nordis');
  expect(screen.getByRole('button', { name: 'Save this page' })).toBeDefined();
  goTo(elsewhere);
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Page of no tracked company',
    ),
  );
});

it('shows the price, the evidence and the versions of a saved page, and follows the tab', async () => {
  const open = await openStudy();
  await saveFjord(open, '29.00', '35.00');
  const { container, goTo } = panel(open, fjord);
  const price = await screen.findByRole('region', { name: 'Price' });
  expect(
    within(price)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringMatching(/^€35.00.*20.7/), expect.stringMatching(/^€29.00/)]);
  const versions = screen.getByRole('region', { name: 'Versions' });
  expect(
    within(versions)
      .getAllByText(/^Version \d$/)
      .map(({ textContent }) => textContent),
  ).toEqual(['Version 2', 'Version 1']);
  const evidence = screen.getByRole('region', { name: 'Evidence' });
  expect(within(evidence).getAllByRole('article').length).toBeGreaterThan(0);
  expect(screen.getByRole('button', { name: 'Save a new version' })).toBeDefined();
  expect(await violationsIn(container)).toEqual([]);
  goTo(elsewhere);
  await screen.findByText('This page is not saved yet');
});

it('opens the capture of a version on the dashboard', async () => {
  const open = await openStudy();
  const [, second] = await saveFjord(open, '29.00', '35.00');
  const { user, browser } = panel(open, fjord);
  const name = 'See the capture of version 2';
  await user.click(await screen.findByRole('button', { name }));
  expect(browser.openDashboard).toHaveBeenCalledWith(`/captures/${second?.captureId}`);
});

it('names the plans of a price grid with what they are paid by, and counts those left out', async () => {
  const open = await openStudy();
  const plan = (name: string, amount: string) =>
    offerOf([priceOf(amount, { role: 'period', period: 'month' })], {
      kind: 'plan',
      key: name,
      name,
    });
  const offers = [
    plan('Solo', '9.00'),
    plan('Team', '19.00'),
    plan('Pro', '29.00'),
    plan('Max', '49.00'),
  ];
  await open.save(open.studyId, { reading: readingOf({ offers }) });
  panel(open, fjord);
  const price = await screen.findByRole('region', { name: 'Price' });
  within(price).getByText(/Solo/);
  expect(price.textContent).toContain('Solo · per month');
  expect(price.textContent).toContain('€9.00');
  expect(price.textContent).toContain('1 other offer on the Prices screen');
});

it('says the version it saved', async () => {
  const { user, browser } = panel(await openStudy(), fjord);
  await user.click(await screen.findByRole('button', { name: 'Save this page' }));
  await screen.findByText('Version 3 saved.');
  expect(browser.save).toHaveBeenCalledTimes(1);
});

it('asks for a click on the toolbar when the page cannot be read, on this page only', async () => {
  const save: PanelBrowser['save'] = async () => ({ kind: 'needs-click' });
  const { container, user, goTo } = panel(await openStudy(), fjord, { save });
  await user.click(await screen.findByRole('button', { name: 'Save this page' }));
  await screen.findByText(/only after a click on its toolbar button/);
  expect(await violationsIn(container)).toEqual([]);
  goTo(elsewhere);
  await waitFor(() =>
    expect(screen.queryByText(/only after a click on its toolbar button/)).toBeNull(),
  );
});

it('says why a save failed', async () => {
  const save: PanelBrowser['save'] = () => Promise.reject(new StorageFullError());
  const { user } = panel(await openStudy(), fjord, { save });
  const button = await screen.findByRole('button', { name: 'Save this page' });
  await user.click(button);
  await screen.findByText(/There is no room left/);
  await waitFor(() => expect(button.getAttribute('aria-disabled')).not.toBe('true'));
});

it('keeps evidence, then puts it in the SWOT with its source', async () => {
  const open = await openStudy();
  await saveFjord(open, '29.00');
  const { user } = panel(open, fjord);
  const card = within((await screen.findAllByRole('article'))[0]!);
  await user.click(card.getByRole('button', { name: 'Keep' }));
  await screen.findByText('Evidence kept.');
  const place = await card.findByRole('button', { name: 'Add to the SWOT' });
  expect(card.queryByRole('button', { name: 'Keep' })).toBeNull();
  await user.click(place);
  await user.click(await screen.findByRole('menuitem', { name: 'Threats' }));
  await screen.findByText('Added to the SWOT.');
  const [entry] = await open.database.entries.toArray();
  const kept = await open.database.evidence.filter(({ status }) => status === 'retained').first();
  expect(entry).toMatchObject({ slot: 'threat', evidenceIds: [kept!.id] });
  expect(kept!.text.startsWith(entry!.statement)).toBe(true);
});

it('discards evidence from the list of what is to sort, with a way to take it back', async () => {
  const open = await openStudy();
  await saveFjord(open, '29.00');
  const { user } = panel(open, elsewhere);
  await user.click(await screen.findByRole('tab', { name: /To sort/ }));
  const before = (await screen.findAllByRole('article')).length;
  await user.click(screen.getAllByRole('button', { name: 'Discard' })[0]!);
  await screen.findByText('Evidence discarded.');
  await waitFor(() => expect(screen.queryAllByRole('article')).toHaveLength(before - 1));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryAllByRole('article')).toHaveLength(before));
});

it('gathers what was kept about the company of the page', async () => {
  const open = await openStudy();
  await saveFjord(open, '29.00');
  const { user } = panel(open, fjord);
  await user.click(await screen.findByRole('tab', { name: 'Company' }));
  await screen.findByText('No evidence kept about this company yet.');
  const evidence = await open.database.evidence.toCollection().first();
  await open.actions.triage([evidence!.id], 'important');
  const card = await screen.findByRole('article');
  expect(card.textContent).toContain('important');
});

it('says on every page of a sample that it is fictional', async () => {
  const open = await openStudy();
  await open.database.studies.update(open.studyId, { kind: 'sample' });
  const { container } = panel(open, fjord);
  await screen.findByText('Fictional sample');
  await screen.findByText('This page is not saved yet');
  expect(await violationsIn(container)).toEqual([]);
});
