import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OverviewScreen } from '@/components/overview/overview-screen';
import { violationsIn } from '../ui/axe.ts';
import { renderScreen } from '../render-screen.tsx';
import { changeRow, DAY, fjordAt, openStudy, saveFjord, writeEvidence } from '../study-fixture.ts';

const figure = (label: string) =>
  screen.getByRole('link', { name: new RegExp(`^\\d+ ?${label}`) }).textContent;

const moves = () =>
  within(screen.getByRole('region', { name: 'What changed' }))
    .queryAllByRole('listitem')
    .map((row) => row.textContent);

it('leads an empty study to its first digest', async () => {
  const open = await openStudy({}, []);
  renderScreen(open, <OverviewScreen />);
  await screen.findByRole('heading', { name: 'Three steps to a first digest' });
  expect(screen.getByRole('link', { name: 'Open the study' }).getAttribute('href')).toBe('#/study');
  expect(await violationsIn(document.body)).toEqual([]);
  await open.actions.addCompany(open.studyId, {
    name: 'Nordis',
    relation: 'direct',
    domains: ['nordis.example'],
    aliases: [],
  });
  await screen.findByText('done');
  expect(screen.queryByRole('link', { name: 'Open the study' })).toBeNull();
});

it('says what changed, what to do next, and the week in figures', async () => {
  const open = await openStudy();
  await saveFjord(open, '29.00', '35.00');
  await writeEvidence(open, [
    { id: 'kept', text: 'Kept.', status: 'retained' },
    { id: 'to-sort', text: 'To sort.' },
  ]);
  const entry = { studyId: open.studyId, quadrant: 'threat' as const };
  await open.actions.createEntry({ ...entry, statement: 'Bare.', evidenceIds: [] });
  await open.actions.createEntry({ ...entry, statement: 'Founded.', evidenceIds: ['kept'] });
  renderScreen(open, <OverviewScreen />);
  const toSort = await open.database.evidence.filter(({ status }) => status === 'unsorted').count();
  await screen.findByText(new RegExp(`^${toSort} pieces of evidence to sort, about \\d min`));
  expect(screen.getByRole('link', { name: 'Sort now' }).getAttribute('href')).toBe('#/inbox');
  expect(figure('Captures this week')).toMatch(/^2/);
  expect(figure('To sort')).toMatch(new RegExp(`^${toSort}`));
  expect(figure('Evidence kept this week')).toMatch(/^1/);
  expect(figure('Claims without evidence')).toBe('1Claims without evidenceof 2 claims');
  expect(moves()).toHaveLength(1);
  expect(screen.getByText('€29.00', { selector: 'del' })).toBeDefined();
  expect(screen.getByText('€35.00', { selector: 'strong' })).toBeDefined();
  expect(await violationsIn(document.body)).toEqual([]);
});

it('shows what is new since the last visit first, and what is still to confirm', async () => {
  const open = await openStudy();
  await saveFjord(open, '29.00');
  const page = await open.database.pages.toCollection().first();
  const row = { studyId: open.studyId, pageId: page!.id };
  await open.database.changes.bulkPut([
    changeRow({
      ...row,
      id: 'seen',
      offerName: 'Fjord',
      before: '29.00',
      after: '35.00',
      currency: 'EUR',
      percent: 20.7,
      significance: 'implausible',
      detectedAt: '2026-11-02T10:00:00.000Z',
    }),
    changeRow({
      ...row,
      id: 'new',
      field: 'availability',
      offerName: 'Glacier',
      before: 'in-stock',
      after: 'out-of-stock',
      detectedAt: '2026-11-02T20:00:00.000Z',
    }),
    changeRow({ ...row, id: 'noise', offerName: 'Counter', significance: 'noise' }),
  ]);
  renderScreen({ ...open, lastVisit: '2026-11-02T12:00:00.000Z' }, <OverviewScreen />);
  await waitFor(() => expect(moves()).toHaveLength(2));
  const [first, second] = moves();
  expect(first).toMatch(/Glacier.*in stock.*out of stock.*new/);
  expect(second).toMatch(/Fjord.*to confirm/);
  expect(second).not.toContain('new');
});

it('names a move on a page without a title', async () => {
  const open = await openStudy();
  await open.save(open.studyId, { reading: { ...fjordAt('29.00'), title: '', offers: [] } });
  const page = await open.database.pages.toCollection().first();
  open.pass(DAY);
  await open.database.changes.put(
    changeRow({
      id: 'text',
      studyId: open.studyId,
      pageId: page!.id,
      field: 'text',
      before: 'two years',
      after: '<b>five</b> years',
    }),
  );
  renderScreen(open, <OverviewScreen />);
  await screen.findByText('<b>five</b> years');
  expect(await violationsIn(document.body)).toEqual([]);
  expect(document.querySelector('b')).toBeNull();
});

it('sends to the diagnosis once all is sorted', async () => {
  const open = await openStudy();
  await open.save(open.studyId, {});
  renderScreen(open, <OverviewScreen />);
  const next = await screen.findByRole('link', { name: 'Open the diagnosis' });
  expect(next.getAttribute('href')).toBe('#/diagnosis');
});
