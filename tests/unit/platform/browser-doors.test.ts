import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ensureTick, onTick } from '@/lib/platform/alarms';
import { showBadge } from '@/lib/platform/badge';
import { loadClock } from '@/lib/platform/clock';
import { shortcutOf } from '@/lib/platform/commands';
import { openDashboard } from '@/lib/platform/dashboard';
import { createMenus } from '@/lib/platform/menus';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getURL: () => 'chrome-extension://vigie/' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the tick', () => {
  test('is created once: creating it again would push it back for ever', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await ensureTick();
    await ensureTick();
    expect(create).toHaveBeenCalledOnce();
    const [tick] = await fakeBrowser.alarms.getAll();
    expect(tick?.periodInMinutes).toBeGreaterThanOrEqual(1);
  });

  test('wakes its listener, and no other alarm does', async () => {
    const run = vi.fn<() => void>();
    onTick(run);
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'other',
      scheduledTime: 0,
      persistAcrossSessions: true,
    });
    expect(run).not.toHaveBeenCalled();
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'tick',
      scheduledTime: 0,
      persistAcrossSessions: true,
    });
    expect(run).toHaveBeenCalledOnce();
  });
});

describe('the dashboard', () => {
  test('opens in a new tab, then comes back to the same one', async () => {
    await openDashboard('/inbox');
    await openDashboard('/prices');
    const tabs = await fakeBrowser.tabs.query({});
    const dashboards = tabs.filter(({ url }) => url?.includes('dashboard.html'));
    expect(dashboards.map(({ url, active }) => [url, active])).toEqual([
      ['chrome-extension://vigie/dashboard.html#/prices', true],
    ]);
  });
});

test('a shortcut the browser did not assign is an empty text', async () => {
  Object.assign(fakeBrowser, {
    commands: { getAll: async () => [{ name: 'save-page', shortcut: '' }] },
  });
  await expect(shortcutOf('save-page')).resolves.toBe('');
});

test('the context menu is made anew each time, in the words of the browser’s language', async () => {
  const items = new Map<string, { title: string; contexts: string[] }>();
  Object.assign(fakeBrowser, {
    i18n: { getMessage: (key: string) => `words of ${key}` },
    contextMenus: {
      removeAll: async () => items.clear(),
      create: ({ id, ...item }: { id: string; title: string; contexts: string[] }) => {
        if (items.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
        items.set(id, item);
      },
    },
  });
  await createMenus();
  await createMenus();
  expect(items.get('save-quote')).toEqual({
    title: 'words of menuSaveQuote',
    contexts: ['selection'],
  });
  expect(items.has('save-page')).toBe(true);
});

test('the badge says what happened on its tab, then goes', async () => {
  vi.useFakeTimers();
  const setBadgeText = vi.fn<(badge: { text: string; tabId: number }) => Promise<void>>(
    async () => undefined,
  );
  const colours = {
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  };
  Object.assign(fakeBrowser, { action: { setBadgeText, ...colours } });
  await showBadge('saved', 5);
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '✓', tabId: 5 });
  vi.advanceTimersByTime(5000);
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '', tabId: 5 });
});

describe('the clock', () => {
  const HOUR = 3_600_000;
  const drift = (date: Date) => Math.round((date.getTime() - Date.now()) / HOUR);

  test('tells the real time, whatever was left in the storage', async () => {
    await fakeBrowser.storage.local.set({ demoClockOffset: -48 * HOUR });
    expect(drift((await loadClock())())).toBe(0);
  });

  test('of a demonstration is shifted, and follows the shift while it runs', async () => {
    vi.stubEnv('MODE', 'demo');
    await fakeBrowser.storage.local.set({ demoClockOffset: -48 * HOUR });
    const clock = await loadClock();
    expect(drift(clock())).toBe(-48);
    await fakeBrowser.storage.local.set({ demoClockOffset: -24 * HOUR });
    expect(drift(clock())).toBe(-24);
  });
});
