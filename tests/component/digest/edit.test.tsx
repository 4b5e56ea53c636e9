import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { violationsIn } from '../ui/axe.ts';
import {
  draftOf,
  headlines,
  openStudy,
  previewWith,
  showDigests,
  stored,
  untilStored,
} from './open-digest.tsx';

const told = (digest: { items: { id: string; included: boolean }[] }) =>
  digest.items.filter(({ included }) => included).map(({ id }) => id);

it('edits a line in place: kept on leaving the field, and shown in the preview', async () => {
  const open = await openStudy();
  const digest = await draftOf(open);
  const { user } = showDigests(open, digest.id);
  const [action] = await screen.findAllByRole('textbox', { name: 'Action' });
  await user.type(action!, 'Sales: call the stations by Friday');
  expect((await stored(open, digest.id)).items[0]?.action).toBe('');
  await user.tab();
  await untilStored(open, digest.id, ({ items }) => items[0]?.action.includes('Friday') ?? false);
  await previewWith('Sales: call the stations by Friday');
  expect(document.querySelector('iframe')?.getAttribute('sandbox')).toBe('');
  expect(await violationsIn(screen.getByRole('region', { name: 'Digest editor' }))).toEqual([]);
});

it('keeps a text typed when the page went away in the middle of it', async () => {
  const open = await openStudy();
  const digest = await draftOf(open);
  const { user, unmount } = showDigests(open, digest.id);
  const [action] = await screen.findAllByRole('textbox', { name: 'Action' });
  await user.type(action!, 'Call the stat');
  unmount();
  expect((await stored(open, digest.id)).items[0]?.action).toBe('');
  showDigests(open, digest.id);
  await untilStored(open, digest.id, ({ items }) => items[0]?.action === 'Call the stat');
  const [again] = await screen.findAllByRole('textbox', { name: 'Action' });
  expect(again).toHaveProperty('value', 'Call the stat');
});

it('loses neither edit when a field is left by unticking another line', async () => {
  const open = await openStudy();
  const digest = await draftOf(open);
  const { user } = showDigests(open, digest.id);
  const [forUs] = await screen.findAllByRole('textbox', { name: 'For us' });
  await user.type(forUs!, 'Our glass range sells better');
  const boxes = screen.getAllByRole('checkbox', { name: /^Include/ });
  await user.click(boxes[2]!);
  const kept = await untilStored(open, digest.id, (now) => told(now).length === 2);
  await waitFor(async () =>
    expect((await stored(open, digest.id)).items[0]?.forUs).toBe('Our glass range sells better'),
  );
  expect(told(kept)).not.toContain(digest.items[2]?.id);
  expect(headlines()).toHaveLength(2);
});

it('brings a candidate in, last, and keeps the focus on its box', async () => {
  const open = await openStudy();
  const digest = await draftOf(open);
  const [first] = digest.items;
  const items = digest.items.map((item) => ({ ...item, included: item.id !== first?.id }));
  await open.actions.updateDigest(digest.id, { items });
  const { user } = showDigests(open, digest.id);
  const box = await screen.findByRole('checkbox', { name: `Include: ${first?.headline}` });
  expect(box).toHaveProperty('checked', false);
  await user.click(box);
  const now = await untilStored(open, digest.id, (after) => told(after).length === 3);
  expect(told(now).at(-1)).toBe(first?.id);
  expect(document.activeElement?.getAttribute('aria-label')).toBe(`Include: ${first?.headline}`);
  expect(screen.getByText(/Everything found this week is in the digest/)).toBeDefined();
});

it('reorders with the arrows, says where the line went, and is undone with Z', async () => {
  const open = await openStudy();
  const digest = await draftOf(open);
  const { user } = showDigests(open, digest.id);
  const before = digest.items.map(({ headline }) => headline);
  const down = await screen.findByRole('button', { name: `Move down: ${before[0]}` });
  expect(screen.getByRole('button', { name: `Move up: ${before[0]}` })).toHaveProperty(
    'disabled',
    true,
  );
  await user.click(down);
  expect(headlines()).toEqual([before[1], before[0], before[2]]);
  expect(screen.getByText('Line moved to position 2 of 3.')).toBeDefined();
  await untilStored(open, digest.id, ({ items }) => items[1]?.headline === before[0]);
  await user.keyboard('z');
  await waitFor(() => expect(headlines()).toEqual(before));
});

it('drags a line by its handle, from the keyboard', async () => {
  const open = await openStudy();
  const digest = await draftOf(open);
  const { user } = showDigests(open, digest.id);
  const before = digest.items.map(({ headline }) => headline);
  const handle = await screen.findByRole('button', { name: `Drag to reorder: ${before[0]}` });
  handle.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('LI'));
  await user.keyboard('{Tab}');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(headlines()).toEqual([before[1], before[0], before[2]]));
  await untilStored(open, digest.id, ({ items }) => items[1]?.headline === before[0]);
});

it('hides a section from the document and changes its language, not the interface’s', async () => {
  const open = await openStudy();
  const digest = await draftOf(open);
  const { user } = showDigests(open, digest.id);
  const signal = await screen.findByRole('button', { name: 'Signal and noise' });
  await previewWith('Signal and noise');
  await user.click(signal);
  await user.click(screen.getByRole('radio', { name: 'Français' }));
  const preview = await previewWith('L’essentiel');
  expect(preview.documentElement.lang).toBe('fr');
  expect(preview.body.textContent).not.toContain('Signal et bruit');
  expect(screen.getByRole('heading', { name: 'In the digest' })).toBeDefined();
});

it('removes a draft, and undo brings it back', async () => {
  const open = await openStudy();
  const digest = await draftOf(open);
  const { user } = showDigests(open, digest.id);
  await user.click(await screen.findByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Remove the draft' }));
  await screen.findByText('No digest yet');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('link', { name: digest.subject })).toBeDefined();
});
