import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { violationsIn } from '../ui/axe.ts';
import { openStudy, showDiagnosis, type OpenStudy } from './render-diagnosis.tsx';

const PRICE = 'The Fjord bottle goes from €29 to €35 in November.';

const addEntry = async (
  { actions, study }: OpenStudy,
  statement: string,
  evidenceIds: string[],
  quadrant: 'strength' | 'threat' = 'threat',
) => (await actions.createEntry({ studyId: study.id, quadrant, statement, evidenceIds })).entryId;

const rowOf = async (statement: string) =>
  within(await screen.findByRole('row', { name: statement }));

it('marks a claim without evidence, counts it apart, and links evidence to it', async () => {
  const opened = await openStudy([{ text: PRICE }, { text: 'Delivery is free above €40.' }]);
  const entryId = await addEntry(opened, 'Nordis raises its prices in 2026', []);
  await showDiagnosis(opened);
  expect(screen.getByText(/1 statement, 0 supported/)).toBeTruthy();
  const row = await rowOf('Nordis raises its prices in 2026');
  expect(row.getByRole('button', { name: /No evidence/ })).toBeTruthy();
  expect(row.queryByRole('button', { name: 'Validate' })).toBeNull();

  await userEvent.click(row.getByRole('button', { name: 'Link evidence' }));
  await userEvent.click(await screen.findByRole('searchbox', { name: /Find in the kept/ }));
  await userEvent.paste('fjord');
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Delivery is free above €40.' })).toBeNull();
  });
  await userEvent.click(screen.getByRole('button', { name: PRICE }));
  expect(await screen.findByText(/1 statement, 1 supported/)).toBeTruthy();
  expect((await opened.database.entries.get(entryId))?.evidenceIds).toEqual([
    opened.evidence[0]!.id,
  ]);
  expect((await rowOf('Nordis raises its prices in 2026')).queryByText(/No evidence/)).toBeNull();
});

it('shows the excerpt of a numbered piece of evidence, and turns it against the claim', async () => {
  const opened = await openStudy([{ text: PRICE }]);
  const entryId = await addEntry(opened, 'Nordis raises its prices in 2026', [
    opened.evidence[0]!.id,
  ]);
  await showDiagnosis(opened);
  const row = await rowOf('Nordis raises its prices in 2026');
  await userEvent.click(row.getByRole('button', { name: `Evidence 1: ${PRICE}` }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(PRICE)).toBeTruthy();
  expect(dialog.getByText('B2')).toBeTruthy();
  expect(dialog.getByRole('link', { name: 'Page 0' }).getAttribute('href')).toBe(
    'https://nordis.example/p0',
  );
  expect(dialog.getByRole('link', { name: 'Open the evidence' }).getAttribute('href')).toBe(
    `/evidence/${opened.evidence[0]!.id}`,
  );
  await userEvent.click(dialog.getByRole('button', { name: 'Mark as contradicting' }));
  await waitFor(async () => {
    expect(await opened.database.entries.get(entryId)).toMatchObject({
      evidenceIds: [],
      contradictingIds: [opened.evidence[0]!.id],
    });
  });
});

it('edits a statement in place, with its because and therefore', async () => {
  const opened = await openStudy([{ text: PRICE }]);
  const entryId = await addEntry(opened, 'Prices rise', [opened.evidence[0]!.id]);
  await showDiagnosis(opened);
  const row = await rowOf('Prices rise');
  expect(row.getByText(/vague/)).toBeTruthy();
  await userEvent.click(screen.getByText('Prices rise'));
  await userEvent.paste('Nordis raises the Fjord to €35');
  await userEvent.click(screen.getByRole('textbox', { name: 'Because' }));
  await userEvent.paste('Steel costs more.');
  await userEvent.click(screen.getByRole('textbox', { name: 'Therefore' }));
  await userEvent.paste('Hold our price.');
  await userEvent.keyboard('{Enter}');
  const saved = await rowOf('Nordis raises the Fjord to €35');
  expect(await opened.database.entries.get(entryId)).toMatchObject({
    because: 'Steel costs more.',
    therefore: 'Hold our price.',
  });
  expect(saved.queryByText(/vague|missing/)).toBeNull();
  await userEvent.click(saved.getByRole('button', { name: 'Validate' }));
  expect(await saved.findByText('Validated')).toBeTruthy();
});

it('refuses an empty statement, and leaves it as it was on Escape', async () => {
  const opened = await openStudy([]);
  const entryId = await addEntry(opened, 'Prices rise', []);
  await showDiagnosis(opened);
  await userEvent.click(await screen.findByText('Prices rise'));
  await userEvent.clear(screen.getByRole('textbox', { name: 'Statement' }));
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Say something, or cancel.')).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  const row = await screen.findByRole('row', { name: 'Prices rise' });
  await waitFor(() => expect(document.activeElement).toBe(row));
  expect((await opened.database.entries.get(entryId))?.statement).toBe('Prices rise');
});

it('writes an opinion in a cell, moves it by its menu, and removes it', async () => {
  const opened = await openStudy([]);
  await addEntry(opened, 'First of the cell', [], 'strength');
  await showDiagnosis(opened);
  await userEvent.click(screen.getByRole('button', { name: 'Write a statement in Strengths' }));
  await userEvent.paste('We repair in five days');
  await userEvent.keyboard('{Enter}');
  let row = await rowOf('We repair in five days');
  expect(row.getByRole('button', { name: /No evidence/ })).toBeTruthy();

  await userEvent.click(row.getByRole('button', { name: /^Actions on/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Move up' }));
  const strengths = screen.getByRole('grid', { name: 'Strengths' });
  await waitFor(() => {
    const names = within(strengths)
      .getAllByRole('row')
      .map((one) => one.getAttribute('aria-label'));
    expect(names).toEqual(['We repair in five days', 'First of the cell']);
  });

  row = await rowOf('We repair in five days');
  await userEvent.click(row.getByRole('button', { name: /^Actions on/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Opportunities' }));
  const opportunities = within(screen.getByRole('grid', { name: 'Opportunities' }));
  expect(await opportunities.findByText('We repair in five days')).toBeTruthy();

  row = await rowOf('We repair in five days');
  await userEvent.click(row.getByRole('button', { name: /^Actions on/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove' }));
  await waitFor(() => expect(screen.queryByText('We repair in five days')).toBeNull());
});

it('shows captured markup as text, in the tray, on a claim and in the excerpt', async () => {
  const hostile = '<img src=x onerror="window.broken=true"><b>Leader</b>';
  const opened = await openStudy([{ text: hostile }, { text: `${hostile} again` }]);
  await addEntry(opened, hostile, [opened.evidence[0]!.id]);
  const { container } = await showDiagnosis(opened);
  await userEvent.click(screen.getByRole('button', { name: /^Evidence 1/ }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain(hostile);
  expect(container.textContent).toContain(hostile);
  expect(document.querySelector('img, b')).toBeNull();
  expect(window).not.toHaveProperty('broken');
});

it('hands the diagnosis to the downloads in the format asked', async () => {
  const opened = await openStudy([]);
  await addEntry(opened, 'Prices rise', []);
  const { downloads } = await showDiagnosis(opened);
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Markdown/ }));
  await waitFor(() => expect(downloads).toEqual(['diagnosis.markdown']));
  expect(screen.getByText(/diagnosis.markdown was handed/)).toBeTruthy();
});

it('has no accessibility violation, in both languages, at rest and while a claim is written', async () => {
  const opened = await openStudy([{ text: PRICE }, { text: 'Delivery is free above €40.' }]);
  await addEntry(opened, 'Nordis raises its prices in 2026', [opened.evidence[0]!.id]);
  await addEntry(opened, 'An opinion', []);
  for (const language of ['fr', 'en'] as const) {
    const { container, unmount } = await showDiagnosis(opened, language);
    expect(await violationsIn(container)).toEqual([]);
    await userEvent.click(screen.getByText('An opinion'));
    await screen.findByRole('form');
    expect(await violationsIn(container)).toEqual([]);
    unmount();
  }
});
