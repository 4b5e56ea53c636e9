import { act, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StorageFullError, StorageUnavailableError, type ReadingOutcome } from '@/lib/market';
import type { PopupDoor, SavedCapture } from '@/components/popup/door';
import { openDoor, page, renderPopup } from './render-popup.tsx';

afterEach(() => void vi.useRealTimers());

const saveNow = async (user: ReturnType<typeof renderPopup>['user']) => {
  await screen.findByRole('button', { name: /^Save/ });
  await user.keyboard('{Enter}');
};

/** Everything axe can judge without a layout. */
async function violations(container: Element) {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('a page that is not an ordinary answer', () => {
  const walls: [ReadingOutcome, RegExp][] = [
    ['consent', /consent banner/],
    ['blocked', /robot check/],
    ['login', /log in/],
    ['not-found', /does not exist/],
    ['empty', /no text/],
    ['unreadable', /no extension read/],
  ];
  test.each(walls)('%s: says so, and shows no price', async (outcome, words) => {
    const door = openDoor({ readPage: async () => page({ reading: { outcome } }) });
    renderPopup({ door });
    await screen.findByText(words);
    expect(screen.queryByText(/35\.00/)).toBeNull();
    expect(screen.queryByText('Price found')).toBeNull();
    screen.getByRole('button', { name: /^Save/ });
  });

  test('a page without a price says so and takes one from the user', async () => {
    const { user } = renderPopup({
      door: openDoor({ readPage: async () => page({ price: null }) }),
    });
    await screen.findByText('No price found on this page.');
    await user.click(screen.getByRole('button', { name: 'Enter a price' }));
    expect(screen.getByRole('textbox', { name: 'Currency' })).toHaveProperty('value', 'EUR');
  });
});

test('sources that disagree are both shown, and one click takes the other', async () => {
  const door = openDoor({
    readPage: async () => page({ disputed: { amount: '29.00', currency: 'EUR' } }),
  });
  const { user } = renderPopup({ door });
  await screen.findByText('The page’s own data says €29.00.');
  await user.click(screen.getByRole('button', { name: 'Take that price' }));
  screen.getByText('Price, corrected by you');
  expect(screen.queryByText(/own data/)).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Save/ }));
  expect(door.save).toHaveBeenCalledWith(
    expect.anything(),
    expect.objectContaining({ price: { amount: '29.00', currency: 'EUR' } }),
  );
});

test('a grid of plans shows its prices, and how many more are saved', async () => {
  const offers = ['Free', 'Team', 'Pro', 'Business', 'Scale', 'Campus'].map((name, index) => ({
    name,
    amount: `${index * 10}.00`,
    currency: 'EUR',
    period: 'month' as const,
  }));
  renderPopup({ door: openDoor({ readPage: async () => page({ price: null, offers }) }) });
  await screen.findByText('6 priced offers');
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows).toContain('Team€10.00 per month');
  expect(rows).toHaveLength(4);
  screen.getByText('and 2 others, all of them saved');
  expect(screen.queryByText('No price found on this page.')).toBeNull();
});

test('nothing flashes during the first 150 ms of a slow reading, then a skeleton waits', async () => {
  vi.useFakeTimers();
  renderPopup({ door: openDoor({ readPage: () => new Promise(() => undefined) }) });
  expect(screen.queryByRole('status')).toBeNull();
  act(() => {
    vi.advanceTimersByTime(200);
  });
  expect(screen.getByRole('status').textContent).toContain('Reading the page…');
});

test('without a study, one button leads to the first run', async () => {
  const door = openDoor();
  const { user } = renderPopup({ door, studies: { studies: [], current: null } });
  await user.click(await screen.findByRole('button', { name: 'Start a study' }));
  expect(door.openDashboard).toHaveBeenCalledWith('/');
});

test('a page the browser hides from extensions says what to do', async () => {
  renderPopup({ door: openDoor({ readPage: async () => null }) });
  expect(await screen.findByText(/Open a web page/)).not.toBeNull();
});

describe('saving', () => {
  test('is acknowledged only once the write is done, and a second Enter does not save twice', async () => {
    let finish = (_saved: SavedCapture) => {};
    const save = vi.fn<PopupDoor['save']>(() => new Promise((done) => (finish = done)));
    const { user } = renderPopup({ door: openDoor({ save }) });
    await saveNow(user);
    await user.keyboard('{Enter}');
    expect(screen.queryByText('Saved')).toBeNull();
    screen.getByRole('button', { name: /Saving/ });
    await act(async () => finish({ activityId: 'a', version: 2, repeated: false }));
    expect(screen.getByRole('status').textContent).toContain('Saved');
    expect(screen.getByRole('status').textContent).toContain('Version 2 of this page.');
    expect(save).toHaveBeenCalledOnce();
  });

  test('closes by itself after 1.5 s', async () => {
    const door = openDoor();
    const { user } = renderPopup({ door });
    await saveNow(user);
    await screen.findByText('Saved');
    expect(door.close).not.toHaveBeenCalled();
    await waitFor(() => expect(door.close).toHaveBeenCalledOnce(), { timeout: 2500 });
  });

  test('stays when touched', async () => {
    const door = openDoor();
    const { user } = renderPopup({ door });
    await saveNow(user);
    await screen.findByText('Saved');
    await user.tab();
    await new Promise((resolve) => setTimeout(resolve, 1700));
    expect(door.close).not.toHaveBeenCalled();
  });

  test('Undo gives the form back as it was', async () => {
    const door = openDoor();
    const { user } = renderPopup({ door });
    await user.type(await screen.findByRole('textbox', { name: /^Note/ }), 'kept');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(door.undo).toHaveBeenCalledWith('bottles', 'activity');
    await screen.findByText(/^Undone/);
    expect(screen.getByRole('textbox', { name: /^Note/ })).toHaveProperty('value', 'kept');
  });

  test('a repeated save is not undone: it wrote nothing', async () => {
    const save = async () => ({ activityId: 'a', version: 3, repeated: true });
    const { user } = renderPopup({ door: openDoor({ save }) });
    await saveNow(user);
    await screen.findByText(/Already saved a moment ago/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('a full disk says what is safe, keeps what was typed, and lets try again', async () => {
    const save = vi.fn<PopupDoor['save']>(async () => ({
      activityId: 'a',
      version: 1,
      repeated: false,
    }));
    save.mockRejectedValueOnce(new StorageFullError());
    const { user } = renderPopup({ door: openDoor({ save }) });
    await user.type(await screen.findByRole('textbox', { name: /^Note/ }), 'kept');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('no room left');
    expect(alert.textContent).toContain('Everything saved before is safe.');
    expect(screen.getByRole('textbox', { name: /^Note/ })).toHaveProperty('value', 'kept');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('Saved');
  });
});

test('a failure before the form says what is safe', async () => {
  const readPage = () => Promise.reject(new StorageUnavailableError());
  renderPopup({ door: openDoor({ readPage }) });
  expect((await screen.findByRole('alert')).textContent).toContain('Nothing was deleted.');
});

test('an unassigned shortcut is announced, with the way to assign it', async () => {
  const door = openDoor({ shortcut: async () => '' });
  const { user } = renderPopup({ door });
  await screen.findByText(/not assigned/);
  await user.click(screen.getByRole('button', { name: 'Assign it' }));
  expect(door.assignShortcut).toHaveBeenCalledOnce();
});

describe('axe finds nothing', () => {
  test.each(['en', 'fr'] as const)('in the full form, in %s', async (language) => {
    const door = openDoor({
      readPage: async () => page({ selection: 'A quote', reading: { outcome: 'partial' } }),
    });
    const { container, user } = renderPopup({ door, language });
    await screen.findByRole('heading', { level: 2 });
    await user.click(screen.getByRole('button', { name: /^Corr/ }));
    expect(await violations(container)).toEqual([]);
  });

  test('once saved, and after a failure', async () => {
    const save = vi.fn<PopupDoor['save']>(async () => ({
      activityId: 'a',
      version: 1,
      repeated: false,
    }));
    save.mockRejectedValueOnce(new StorageFullError());
    const { container, user } = renderPopup({ door: openDoor({ save }) });
    await saveNow(user);
    await screen.findByRole('alert');
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    await screen.findByText('Saved');
    expect(await violations(container)).toEqual([]);
  });
});
