import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Route } from 'wouter';
import { EvidenceScreen } from '@/components/evidence/evidence-screen';
import { violationsIn } from '../ui/axe.ts';
import { renderScreen } from '../render-screen.tsx';
import { DAY, openStudy, saveFjord, writeEvidence } from '../study-fixture.ts';

const texts = {
  delivery: 'Delivery is free from 40 euros.',
  warranty: 'The warranty now lasts five years.',
  launch: 'A new one-litre bottle is out.',
  unsorted: 'A discount code for the newsletter.',
};

async function openLibrary(path = '/evidence') {
  const open = await openStudy();
  const nordis = open.companies.find(({ name }) => name === 'Nordis')!;
  open.pass(60 * DAY);
  const old = new Date(open.clock().getTime() - 40 * DAY).toISOString();
  await writeEvidence(open, [
    {
      id: 'delivery',
      text: texts.delivery,
      status: 'retained',
      themeIds: ['delivery-logistics'],
      companyId: nordis.id,
      subject: 'competitor',
    },
    { id: 'warranty', text: texts.warranty, status: 'important', reliability: 'A' },
    { id: 'launch', text: texts.launch, status: 'retained', capturedAt: old },
    { id: 'unsorted', text: texts.unsorted },
  ]);
  const screenAtRoute = <Route path="/evidence/:id?" component={EvidenceScreen} />;
  const view = renderScreen(open, screenAtRoute, { path });
  await screen.findByRole('rowheader', { name: texts.delivery });
  return { ...open, ...view };
}

const shown = () => screen.queryAllByRole('rowheader').map((cell) => cell.textContent);

async function filter(
  user: Awaited<ReturnType<typeof openLibrary>>['user'],
  label: string,
  choice: string,
) {
  await user.click(screen.getByRole('button', { name: new RegExp(`${label}$`) }));
  await user.click(await screen.findByRole('option', { name: choice }));
}

it('lists what was kept, last captured first, and nothing to sort', async () => {
  await openLibrary();
  expect(shown()).toEqual([texts.delivery, texts.warranty, texts.launch]);
  expect(screen.getByText('3 pieces of evidence')).toBeDefined();
  expect(await violationsIn(document.body)).toEqual([]);
});

it.each([
  ['Theme', 'Delivery, pick-up and logistics', [texts.delivery]],
  ['Company', 'Nordis', [texts.delivery]],
  ['Period', '28 days', [texts.delivery, texts.warranty]],
  ['Status', 'Important', [texts.warranty]],
  ['Status', 'To sort', [texts.unsorted]],
  ['Reliability', 'completely reliable (A)', [texts.warranty]],
] as const)('filters by %s: %s', async (label, choice, expected) => {
  const { user } = await openLibrary();
  await filter(user, label, choice);
  await waitFor(() => expect(shown()).toEqual(expected));
  await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
  await waitFor(() => expect(shown()).toHaveLength(3));
});

it('searches, marks what was found, and says when nothing answers', async () => {
  const { user } = await openLibrary();
  const field = screen.getByRole('searchbox', { name: 'Search the evidence' });
  await user.type(field, 'warranty');
  await waitFor(() => expect(shown()).toEqual([texts.warranty]));
  expect(screen.getByText('warranty', { selector: 'mark' })).toBeDefined();
  await user.clear(field);
  await user.type(field, 'zzzz');
  await screen.findByText('No evidence answers this');
  await user.click(screen.getAllByRole('button', { name: 'Clear the filters' }).at(-1)!);
  await waitFor(() => expect(shown()).toHaveLength(3));
  expect((field as HTMLInputElement).value).toBe('');
});

it('opens a row beside the table, keeps the search, and gives the focus back', async () => {
  const { user } = await openLibrary();
  await user.click(screen.getByRole('searchbox', { name: 'Search the evidence' }));
  await user.paste('warranty');
  await waitFor(() => expect(shown()).toEqual([texts.warranty]));
  await user.click(screen.getByRole('rowheader', { name: texts.warranty }));
  const detail = await screen.findByRole('complementary', { name: 'Evidence' });
  expect(window.location.hash).toBe('#/evidence/warranty');
  await within(detail).findByText(texts.warranty);
  expect(shown()).toEqual([texts.warranty]);
  expect(
    screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search the evidence' }).value,
  ).toBe('warranty');
  expect(await violationsIn(document.body)).toEqual([]);
  await user.click(within(detail).getByRole('button', { name: 'Close the details' }));
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(window.location.hash).toBe('#/evidence');
  expect(document.activeElement?.closest('[role=row]')?.textContent).toContain(texts.warranty);
});

it('opens at an address, and says so when the evidence is gone', async () => {
  await openLibrary('/evidence/launch');
  const detail = screen.getByRole('complementary', { name: 'Evidence' });
  await within(detail).findByText(texts.launch);
  window.location.hash = '#/evidence/never-was';
  await screen.findByText('This evidence is no longer here');
  expect(shown()).toHaveLength(3);
});

it('offers no key it does not listen to', async () => {
  await openLibrary('/evidence/delivery');
  const detail = screen.getByRole('complementary', { name: 'Evidence' });
  await within(detail).findByText(texts.delivery);
  expect(detail.querySelector('kbd')).toBeNull();
});

it('sends evidence back to the inbox, with a way to take it back', async () => {
  const { user, database } = await openLibrary('/evidence/delivery');
  await user.click(await screen.findByRole('button', { name: 'Back to the inbox' }));
  await waitFor(() => expect(shown()).not.toContain(texts.delivery));
  expect((await database.evidence.get('delivery'))?.status).toBe('unsorted');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(shown()).toContain(texts.delivery));
});

it('explains itself before there is anything', async () => {
  const open = await openStudy();
  await saveFjord(open, '29.00');
  renderScreen(open, <Route path="/evidence/:id?" component={EvidenceScreen} />, {
    path: '/evidence',
  });
  await screen.findByText('No evidence yet');
  expect(screen.getByRole('link', { name: 'Go to the inbox' }).getAttribute('href')).toBe(
    '#/inbox',
  );
});
