import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StudyScreen } from '@/components/onboarding/study-screen';
import { violationsIn } from '../ui/axe.ts';
import { renderScreen } from '../render-screen.tsx';
import { openStudy } from '../study-fixture.ts';

async function openForm() {
  const open = await openStudy();
  const view = renderScreen(open, <StudyScreen />, { path: '/study' });
  await screen.findByRole('heading', { level: 1, name: 'Study' });
  const present = async () =>
    (await open.database.companies.toArray()).filter(({ deletedAt }) => deletedAt === null);
  return { ...open, ...view, present };
}

const save = () => screen.getByRole('button', { name: 'Save' });

it('saves the brief, and shows what undoing brings back', async () => {
  const { user, database, studyId } = await openForm();
  expect(await violationsIn(document.body)).toEqual([]);
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: /Name of the study/ });
  await user.clear(name);
  await user.type(name, 'Bottles 2027');
  await user.click(save());
  await screen.findByText('Study saved.');
  expect((await database.studies.get(studyId))?.name).toBe('Bottles 2027');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(name.value).toBe('Gourdes'));
});

it('adds a company once, however often the form is saved', async () => {
  const { user, present } = await openForm();
  await user.click(screen.getByRole('button', { name: 'Add a competitor' }));
  const added = within(screen.getByRole('group', { name: 'Name' }));
  await user.type(added.getByRole('textbox', { name: 'Name' }), 'Brumea');
  await user.click(save());
  await screen.findByText('Study saved.');
  const before = await present();
  expect(before).toHaveLength(3);
  await user.type(
    within(screen.getByRole('group', { name: 'Brumea' })).getByRole('textbox', {
      name: 'Websites',
    }),
    'brumea.example',
  );
  await user.click(save());
  await waitFor(async () =>
    expect((await present()).find(({ name }) => name === 'Brumea')?.domains).toEqual([
      'brumea.example',
    ]),
  );
  expect((await present()).map(({ id }) => id).toSorted()).toEqual(
    before.map(({ id }) => id).toSorted(),
  );
});

it('removes a company with the form, and the study to the bin', async () => {
  const { user, present, database, studyId } = await openForm();
  await user.click(screen.getByRole('button', { name: 'Remove Nordis' }));
  await user.click(save());
  await waitFor(async () => expect(await present()).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Remove this study' }));
  await waitFor(async () =>
    expect((await database.studies.get(studyId))?.deletedAt).not.toBeNull(),
  );
});

it('keeps what is typed, and a company added elsewhere meanwhile', async () => {
  const { user, actions, studyId, present, database } = await openForm();
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: /Name of the study/ });
  await user.clear(name);
  await user.type(name, 'Bottles 2027');
  await user.click(screen.getByRole('button', { name: 'Remove Nordis' }));
  await act(async () => {
    const selvo = { name: 'Selvo', relation: 'entrant' as const, domains: [], aliases: [] };
    await actions.addCompany(studyId, selvo);
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  expect(name.value).toBe('Bottles 2027');
  await user.click(save());
  await screen.findByText('Study saved.');
  expect((await database.studies.get(studyId))?.name).toBe('Bottles 2027');
  expect((await present()).map((company) => company.name).toSorted()).toEqual(['Lagune', 'Selvo']);
  await screen.findByRole('group', { name: 'Selvo' });
});

it('offers no undo when nothing was changed', async () => {
  const { user } = await openForm();
  await user.click(save());
  await screen.findByText('Study saved.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
