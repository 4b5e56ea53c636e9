import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { violationsIn } from '../ui/axe.ts';
import { renderDashboard } from '../render-dashboard.tsx';
import { openStudy, saveFjord, studyInput } from '../study-fixture.ts';

it('takes a removed study out of the bin from the switcher, and opens it', async () => {
  const open = await openStudy();
  await open.actions.createStudy({ ...studyInput, name: 'Lunch boxes' }, []);
  await open.actions.removeStudy(open.studyId);
  const { user } = renderDashboard(open);
  await user.click(await screen.findByRole('button', { name: 'Study: Lunch boxes. Switch study' }));
  const item = await screen.findByRole('menuitem', { name: 'Restore “Gourdes”' });
  expect(item.textContent).toMatch(/Will be erased on .*20\d\d/);
  await user.click(item);
  await screen.findByRole('button', { name: 'Study: Gourdes. Switch study' });
  await screen.findByText('Study restored.');
  expect((await open.database.studies.get(open.studyId))?.deletedAt).toBeNull();
});

it('offers the bin on the first screen when no study is left', async () => {
  const open = await openStudy();
  await open.actions.removeStudy(open.studyId);
  const { user } = renderDashboard(open);
  const restore = await screen.findByRole('button', { name: 'Restore “Gourdes”' });
  expect(screen.getByText(/Will be erased on/)).toBeDefined();
  expect(await violationsIn(document.body)).toEqual([]);
  await user.click(restore);
  await screen.findByRole('button', { name: 'Study: Gourdes. Switch study' });
});

it('keeps the pages saved in the sample when it is removed, and undoes it', async () => {
  const open = await openStudy();
  await open.database.studies.update(open.studyId, { kind: 'sample' });
  await saveFjord(open, '29.00');
  const { user } = renderDashboard(open);
  await user.click(await screen.findByRole('button', { name: 'Remove the sample' }));
  await screen.findByText('Study moved to the bin for 30 days.');
  expect(await open.database.captures.count()).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Study: Gourdes. Switch study' });
});

it('erases a sample that holds nothing of the user, and says so', async () => {
  const open = await openStudy();
  await open.database.studies.update(open.studyId, { kind: 'sample' });
  const { user } = renderDashboard(open);
  await user.click(await screen.findByRole('button', { name: 'Remove the sample' }));
  await screen.findByText('The sample and everything in it were erased.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await waitFor(async () => expect(await open.database.studies.count()).toBe(0));
});
