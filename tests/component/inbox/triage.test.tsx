import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { violationsIn } from '../ui/axe.ts';
import { inFront, openInbox, rowTexts, texts, untilInFront } from './open-inbox.tsx';

it('moves with J and K, and stays inside the list', async () => {
  const { user } = await openInbox();
  expect(await violationsIn(document.body)).toEqual([]);
  await user.keyboard('j');
  expect(inFront()).toBe(texts.warranty);
  await user.keyboard('jj');
  expect(inFront()).toBe(texts.launch);
  await user.keyboard('k');
  expect(inFront()).toBe(texts.warranty);
  await user.keyboard('kk');
  expect(inFront()).toBe(texts.delivery);
});

it('keeps with E, goes on to the next, counts, and takes it back with Z', async () => {
  const { user, stored } = await openInbox();
  await user.keyboard('e');
  await untilInFront(texts.warranty);
  await screen.findByText('1 of 3 sorted');
  expect(rowTexts()).toEqual([texts.warranty, texts.launch]);
  expect((await stored('delivery')).status).toBe('retained');
  await user.keyboard('z');
  await screen.findByText('0 of 3 sorted');
  expect(rowTexts()).toHaveLength(3);
  expect((await stored('delivery')).status).toBe('unsorted');
});

it('takes a decision back from the message that says it', async () => {
  const { user, stored } = await openInbox();
  await user.keyboard('x');
  const notice = await screen.findByText('Discarded.');
  expect((await stored('delivery')).status).toBe('discarded');
  await user.click(within(notice.parentElement!).getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(rowTexts()).toHaveLength(3));
  expect((await stored('delivery')).status).toBe('unsorted');
});

it.each([
  ['i', 'important', 2],
  ['h', 'later', 3],
  ['d', 'duplicate', 2],
  ['x', 'discarded', 2],
] as const)('sorts with %s as %s', async (key, status, left) => {
  const { user, stored } = await openInbox();
  await user.keyboard(key);
  await untilInFront(texts.warranty);
  await waitFor(async () => expect((await stored('delivery')).status).toBe(status));
  await waitFor(() => expect(rowTexts()).toHaveLength(left));
});

it('sorts with the buttons of the bar too', async () => {
  const { user, stored } = await openInbox();
  await user.click(screen.getByRole('button', { name: 'Important' }));
  await waitFor(async () => expect((await stored('delivery')).status).toBe('important'));
});

it('keeps up with keys typed faster than the store answers', async () => {
  const { user, stored } = await openInbox();
  await user.keyboard('ex');
  await waitFor(() => expect(rowTexts()).toEqual([texts.launch]));
  expect((await stored('delivery')).status).toBe('retained');
  expect((await stored('warranty')).status).toBe('discarded');
});

it('sorts several at once after Shift+J', async () => {
  const { user, stored } = await openInbox();
  await user.keyboard('{Shift>}J{/Shift}');
  expect(screen.getAllByText('2 items selected')).toHaveLength(2);
  await user.keyboard('e');
  await waitFor(() => expect(rowTexts()).toEqual([texts.launch]));
  await screen.findByText('2 · Kept.');
  expect((await stored('warranty')).status).toBe('retained');
  await user.keyboard('z');
  await waitFor(() => expect(rowTexts()).toHaveLength(3));
});

it('says how many were sorted and leads to the diagnosis once all is', async () => {
  const { user } = await openInbox();
  await user.keyboard('{Shift>}JJ{/Shift}e');
  await screen.findByText('3 pieces of evidence sorted');
  const next = screen.getByRole('link', { name: 'Go to the diagnosis' });
  expect(next.getAttribute('href')).toBe('#/diagnosis');
  expect(await violationsIn(document.body)).toEqual([]);
  await user.keyboard('z');
  await waitFor(() => expect(rowTexts()).toHaveLength(3));
});

it('keeps its keys after a row was clicked', async () => {
  const { user } = await openInbox();
  await user.click(screen.getByRole('row', { name: texts.warranty }));
  expect(inFront()).toBe(texts.warranty);
  await user.keyboard(' ');
  await screen.findByText('No text was saved with this capture.');
  await user.keyboard('e');
  await untilInFront(texts.launch);
  await waitFor(() => expect(rowTexts()).toEqual([texts.delivery, texts.launch]));
  expect(inFront()).toBe(texts.launch);
  await user.keyboard('{ArrowUp}');
  expect(inFront()).toBe(texts.delivery);
});
