import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { violationsIn } from '../ui/axe.ts';
import { renderDashboard } from '../render-dashboard.tsx';
import { openStudy, saveFjord, studyInput, writeEvidence } from '../study-fixture.ts';

afterEach(() => {
  delete document.documentElement.dataset.colorScheme;
});

async function openDashboard(path = '/') {
  const open = await openStudy();
  await saveFjord(open, '29.00');
  await writeEvidence(open, [{ id: 'quote', text: 'The warranty lasts five years.' }]);
  const view = renderDashboard(open, path);
  await screen.findByRole('navigation');
  return { ...open, ...view };
}

const here = () => screen.getByRole('link', { current: 'page' }).textContent;

it('goes from screen to screen, says which, and counts what is to sort', async () => {
  const { user, database } = await openDashboard();
  await screen.findByRole('heading', { level: 1, name: 'Overview' });
  expect(here()).toBe('Overview');
  const toSort = await database.evidence.filter(({ status }) => status === 'unsorted').count();
  await user.click(await screen.findByRole('link', { name: `Inbox${toSort}` }));
  await screen.findByRole('heading', { level: 1, name: 'Inbox' });
  expect(here()).toContain('Inbox');
  for (const [link, title] of [
    ['Evidence', 'Evidence'],
    ['Prices', 'Prices'],
    ['Diagnosis', 'Diagnosis'],
    ['Weekly digest', /digest/i],
    ['Study', 'Study'],
  ] as const) {
    await user.click(within(screen.getByRole('navigation')).getByRole('link', { name: link }));
    await screen.findByRole('heading', { level: 1, name: title });
  }
  window.location.hash = '#/nowhere';
  await screen.findByText('There is no such screen');
});

it('skips to the content without touching the address', async () => {
  const { user } = await openDashboard('/inbox');
  await user.click(screen.getByRole('link', { name: 'Skip to content' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(window.location.hash).toBe('#/inbox');
});

it('changes the language at once, and the document’s', async () => {
  const { user } = await openDashboard();
  expect(document.documentElement.lang).toBe('en');
  await user.click(screen.getByRole('button', { name: 'Display' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Français' }));
  await screen.findByRole('heading', { level: 1, name: 'Vue d’ensemble' });
  expect(document.documentElement.lang).toBe('fr');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(await violationsIn(document.body)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Affichage' }));
  await user.click(await screen.findByRole('menuitem', { name: 'English' }));
  await screen.findByRole('heading', { level: 1, name: 'Overview' });
  expect(document.documentElement.lang).toBe('en');
});

it('puts the colour scheme on the document, and leaves it to the system again', async () => {
  const { user } = await openDashboard();
  const choose = async (name: string) => {
    await user.click(screen.getByRole('button', { name: 'Display' }));
    await user.click(await screen.findByRole('menuitem', { name }));
  };
  await choose('Dark');
  await waitFor(() => expect(document.documentElement.dataset.colorScheme).toBe('dark'));
  await choose('As the system');
  await waitFor(() => expect(document.documentElement.dataset.colorScheme).toBeUndefined());
});

it('opens another study, or starts one', async () => {
  const { user, actions, studyId } = await openDashboard('/inbox');
  await actions.createStudy({ ...studyInput, name: 'Lunch boxes' }, []);
  await user.click(await screen.findByRole('button', { name: 'Study: Lunch boxes. Switch study' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Gourdes' }));
  await screen.findByRole('button', { name: 'Study: Gourdes. Switch study' });
  expect(window.location.hash).toBe('#/');
  await user.click(screen.getByRole('button', { name: 'Study: Gourdes. Switch study' }));
  await user.click(await screen.findByRole('menuitem', { name: 'New study…' }));
  await screen.findByRole('heading', { level: 1, name: 'New study' });
  await actions.removeStudy(studyId);
  await screen.findByRole('button', { name: 'Study: Lunch boxes. Switch study' });
});

it('lists what was done, and undoes any of it', async () => {
  const { user, actions, database } = await openDashboard();
  await actions.triage(['quote'], 'retained');
  await user.click(screen.getByRole('button', { name: 'Activity' }));
  const log = await screen.findByRole('dialog', { name: 'The last 50 actions' });
  const row = (await within(log).findByText('Evidence triaged')).closest('li')!;
  expect(row.textContent).toContain('The warranty lasts five years.');
  expect(within(log).getByText('Page saved')).toBeDefined();
  expect(await violationsIn(document.body)).toEqual([]);
  await user.click(within(row).getByRole('button', { name: 'Undo' }));
  await within(row).findByText('undone');
  expect((await database.evidence.get('quote'))?.status).toBe('unsorted');
});

it('lists the shortcuts of the screen, then those of every screen', async () => {
  const { user } = await openDashboard('/inbox');
  await screen.findByRole('heading', { level: 1, name: 'Inbox' });
  await user.keyboard('?');
  const list = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  const groups = within(list).getAllByRole('heading', { level: 3 });
  expect(groups.map(({ textContent }) => textContent)).toEqual(['Inbox', 'Vigie']);
  expect(within(list).getByText('Add a theme')).toBeDefined();
  expect(within(list).getByText('Undo the last action')).toBeDefined();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('says what Z undid, wherever it was done', async () => {
  const { user, actions, database } = await openDashboard();
  await screen.findByRole('heading', { level: 1, name: 'Overview' });
  await actions.triage(['quote'], 'discarded');
  await user.keyboard('z');
  await screen.findByText(/^Undone: Evidence triaged – .*The warranty lasts five years/);
  expect((await database.evidence.get('quote'))?.status).toBe('unsorted');
});

it('says what is safe when a screen fails, and tries again', async () => {
  const { user, database } = await openDashboard();
  await screen.findByRole('heading', { level: 1, name: 'Overview' });
  const { evidence } = database;
  Object.defineProperty(database, 'evidence', {
    configurable: true,
    get: () => {
      throw new Error('The index is damaged.');
    },
  });
  await user.click(screen.getByRole('link', { name: /^Evidence/ }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('This screen could not be shown');
  expect(alert.textContent).toContain('safe');
  expect(screen.getByRole('navigation')).toBeDefined();
  Object.defineProperty(database, 'evidence', { configurable: true, value: evidence });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { level: 1, name: 'Evidence' });
});

it('says that the database cannot be opened, in the language of the browser, and that nothing is lost', async () => {
  const open = await openStudy();
  Object.defineProperty(open.database, 'settings', {
    get: () => {
      throw Object.assign(new Error('Internal error opening backing store.'), {
        name: 'OpenFailedError',
      });
    },
  });
  renderDashboard(open);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('could not be opened');
  expect(alert.textContent).toContain('Nothing was deleted.');
});
