import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Actions } from '@/lib/hooks/actions';
import { StorageFullError } from '@/lib/market';
import { violationsIn } from '../ui/axe.ts';
import { renderDashboard } from '../render-dashboard.tsx';
import { openMarket } from '../study-fixture.ts';

async function firstRun(actions: Partial<Actions> = {}) {
  const market = openMarket();
  const view = renderDashboard({ ...market, actions: { ...market.actions, ...actions } });
  await screen.findByRole('heading', { name: 'Watch a market, keep the proof' });
  return { ...market, ...view };
}

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const company = (name: string) =>
  within(within(screen.getByRole('group', { name: 'Companies' })).getByRole('group', { name }));

it('says that everything stays here, and has no accessibility fault', async () => {
  const { user } = await firstRun();
  expect(screen.getByText(/no account, no server/)).toBeDefined();
  expect(await violationsIn(document.body)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'My market' }));
  await screen.findByRole('heading', { name: 'My market' });
  expect(await violationsIn(document.body)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await screen.findByRole('button', { name: 'Start with the sample' });
});

it('says what is missing and goes to it, writing nothing', async () => {
  const { user, database } = await firstRun();
  await user.click(screen.getByRole('button', { name: 'My market' }));
  await user.click(screen.getByRole('button', { name: 'Create the study' }));
  expect(screen.getByText('Give the study a name.')).toBeDefined();
  expect(document.activeElement).toBe(field(/Name of the study/));
  await user.keyboard('Bottles');
  await user.type(company('Own company').getByRole('textbox', { name: 'Websites' }), 'not_a_site');
  await user.click(screen.getByRole('button', { name: 'Create the study' }));
  expect(screen.getByText('Give each company a name.')).toBeDefined();
  expect(screen.getByText('“not_a_site” is not a website’s domain.')).toBeDefined();
  expect(await database.studies.count()).toBe(0);
});

it('writes the study and its companies, and opens the overview', async () => {
  const { user, database } = await firstRun();
  await user.click(screen.getByRole('button', { name: 'My market' }));
  // Pasted: typed letter by letter, a form this long takes seconds.
  const fill = async (element: HTMLElement, text: string) => {
    await user.click(element);
    await user.paste(text);
  };
  await fill(field(/Name of the study/), 'Bottles');
  await fill(field(/Marketing problem/), 'How can Lagune win?');
  await fill(company('Own company').getByRole('textbox', { name: 'Own company' }), 'Lagune');
  await fill(company('Name').getByRole('textbox', { name: 'Name' }), 'Nordis');
  await fill(
    company('Nordis').getByRole('textbox', { name: 'Websites' }),
    'https://www.Nordis.example/shop shop.nordis.example',
  );
  await user.click(screen.getByRole('button', { name: 'Create the study' }));
  await screen.findByRole('heading', { level: 1, name: 'Overview' });
  await screen.findByText('Study created. Save your first competitor page.');
  const study = await database.studies.toCollection().first();
  expect(study).toMatchObject({ name: 'Bottles', problem: 'How can Lagune win?', kind: 'own' });
  const companies = await database.companies.toCollection().sortBy('name');
  expect(companies).toMatchObject([
    { name: 'Lagune', relation: 'own', domains: [] },
    { name: 'Nordis', relation: 'direct', domains: ['nordis.example', 'shop.nordis.example'] },
  ]);
});

it('opens the sample once it is whole, and erases it in one click', async () => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const market = openMarket();
  const { user, container } = renderDashboard({
    ...market,
    actions: {
      ...market.actions,
      startSample: async (language) => {
        const sample = await market.actions.startSample(language);
        await gate;
        return sample;
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Start with the sample' }));
  await screen.findByText('Preparing the sample…');
  await expect.poll(() => market.database.digests.count(), { timeout: 15_000 }).toBe(1);
  expect(screen.getByText('Preparing the sample…')).toBeDefined();
  expect(screen.queryByRole('navigation')).toBeNull();
  release();
  await screen.findByText('This study is a fictional sample. Nothing in it is real.');
  await screen.findByRole('heading', { name: 'What changed' });
  expect(await violationsIn(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Remove the sample' }));
  await screen.findByRole('button', { name: 'Start with the sample' });
  expect(await market.database.captures.count()).toBe(0);
}, 60_000);

it('says why the sample could not be built, and lets try again', async () => {
  let attempts = 0;
  const { user } = await firstRun({
    startSample: () => {
      attempts += 1;
      return Promise.reject(new StorageFullError());
    },
  });
  const start = screen.getByRole('button', { name: 'Start with the sample' });
  await user.click(start);
  expect((await screen.findByRole('alert')).textContent).toContain('There is no room left');
  await waitFor(() => expect(start.getAttribute('aria-disabled')).not.toBe('true'));
  await user.click(start);
  await waitFor(() => expect(attempts).toBe(2));
});
