import { screen, waitFor, within } from '@testing-library/react';
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
