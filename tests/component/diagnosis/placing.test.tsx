import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openStudy, showDiagnosis } from './render-diagnosis.tsx';

const PRICE = 'The Fjord bottle goes from €29 to €35 in November.';
const WARRANTY = 'Nordis extends its warranty to five years.';

const cell = (name: string) => screen.getByRole('grid', { name });

it('places the selected evidence with one key, ready to be written, and goes on to the next', async () => {
  const opened = await openStudy([
    { text: PRICE, soWhat: 'Our price is the lower one.' },
    { text: WARRANTY },
  ]);
  await showDiagnosis(opened);
  await userEvent.keyboard('o');
  const field = await screen.findByRole('textbox', { name: 'Statement' });
  expect(document.activeElement).toBe(field);
  expect(field).toHaveProperty('value', 'Our price is the lower one.');
  await userEvent.paste('Nordis sells above us since November 2026');
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('row', { name: 'Nordis sells above us since November 2026' });

  const [entry] = await opened.database.entries.toArray();
  expect(entry).toMatchObject({
    slot: 'opportunity',
    statement: 'Nordis sells above us since November 2026',
    evidenceIds: [opened.evidence[0]!.id],
  });
  // The focus is back in the tray, on the evidence that follows.
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('data-key')).toBe(opened.evidence[1]!.id);
  });
  await userEvent.keyboard('f');
  await screen.findByRole('textbox', { name: 'Statement' });
  const slots = (await opened.database.entries.toArray()).map(({ slot }) => slot);
  expect(slots.toSorted()).toEqual(['opportunity', 'strength']);
});

it('places by the menu, in a cell or under a statement that exists', async () => {
  const opened = await openStudy([{ text: PRICE }, { text: WARRANTY }]);
  const { entryId } = await opened.actions.createEntry({
    studyId: opened.study.id,
    quadrant: 'threat',
    statement: 'Nordis wins on service',
    evidenceIds: [],
  });
  await showDiagnosis(opened);
  await userEvent.click(screen.getByRole('button', { name: `Place… ${WARRANTY}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Nordis wins on service/ }));
  await waitFor(async () => {
    expect((await opened.database.entries.get(entryId))?.evidenceIds).toEqual([
      opened.evidence[1]!.id,
    ]);
  });
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: `Place… ${WARRANTY}` })).toBeNull();
  });

  await userEvent.click(screen.getByRole('button', { name: `Place… ${PRICE}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Weaknesses/ }));
  await screen.findByRole('textbox', { name: 'Statement' });
  await userEvent.keyboard('{Escape}');
  expect(within(cell('Weaknesses')).getByText(PRICE)).toBeTruthy();
  expect(await screen.findByText('Everything is placed')).toBeTruthy();
});

it('proposes a cell with its reason, and P places there', async () => {
  const opened = await openStudy([
    { text: PRICE, stance: 'unfavourable', themeIds: ['customer-reviews'] },
    { text: WARRANTY },
  ]);
  const themed = opened.evidence[0]!;
  await showDiagnosis(opened);
  const row = within(screen.getByRole('row', { name: PRICE }));
  expect(row.getByText(/proposed: Opportunity/)).toBeTruthy();
  expect(row.getByText('a competitor’s weakness')).toBeTruthy();
  expect(
    within(screen.getByRole('row', { name: WARRANTY })).getByText(/give it a theme/),
  ).toBeTruthy();
  await userEvent.keyboard('p');
  await waitFor(async () => {
    const [entry] = await opened.database.entries.toArray();
    expect(entry).toMatchObject({ slot: 'opportunity', evidenceIds: [themed.id] });
  });
});

it('undoes a placing from the message', async () => {
  const opened = await openStudy([{ text: PRICE }]);
  await showDiagnosis(opened);
  await userEvent.keyboard('t');
  await screen.findByRole('textbox', { name: 'Statement' });
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('row', { name: PRICE })).toBeTruthy();
  expect(await opened.database.entries.count()).toBe(0);
});

it('filters the tray, and drags from it into a cell by the keyboard', async () => {
  const opened = await openStudy([{ text: PRICE }, { text: WARRANTY }]);
  await showDiagnosis(opened);
  await userEvent.keyboard('/warranty');
  await waitFor(() => expect(screen.queryByRole('row', { name: PRICE })).toBeNull());

  const row = screen.getByRole('row', { name: WARRANTY });
  const handle = within(row).getByRole('button', { name: /^Drag/ });
  act(() => handle.focus());
  await userEvent.keyboard('{Enter}');
  const target = await screen.findByRole('button', { name: /Threats/ });
  for (let step = 0; step < 10 && document.activeElement !== target; step += 1) {
    await userEvent.tab();
  }
  expect(document.activeElement).toBe(target);
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('textbox', { name: 'Statement' });
  const [entry] = await opened.database.entries.toArray();
  expect(entry).toMatchObject({ slot: 'threat', evidenceIds: [opened.evidence[1]!.id] });
});

it('says what to do when no evidence was kept', async () => {
  const opened = await openStudy([]);
  await showDiagnosis(opened, 'fr');
  expect(screen.getByText('Aucune preuve à placer')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Aller à « À trier »' }).getAttribute('href')).toBe(
    '/inbox',
  );
  expect(screen.getByRole('button', { name: 'Exporter' })).toHaveProperty('disabled', true);
});
