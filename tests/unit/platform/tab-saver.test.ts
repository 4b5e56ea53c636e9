import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTabSaver } from '@/entrypoints/background/tab-saver';
import { addressOnly } from '@/lib/platform/tab-reading';
import { createActions } from '@/lib/services/actions';
import { openDatabase, type VigieDatabase } from '@/lib/store';

const tab = { id: 3, windowId: 1, url: 'https://shop.example/bottle', title: 'Bottle' };
const clock = () => new Date('2026-11-25T10:00:00.000Z');
const gesture = { origin: 'command', selection: '' } as const;

let database: VigieDatabase;
const setBadgeText = vi.fn<(badge: { text: string; tabId: number }) => Promise<void>>();
const runJobs = vi.fn<() => Promise<void>>(async () => undefined);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  fakeBrowser.reset();
  setBadgeText.mockReset().mockResolvedValue();
  runJobs.mockClear();
  const reading = { ...addressOnly(tab.url, tab.title, '').reading, outcome: 'ok' as const };
  const answer = { reading, selection: { text: '', prefix: '', suffix: '' }, snapshot: null };
  const colours = {
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  };
  Object.assign(fakeBrowser, {
    action: { setBadgeText, ...colours },
    scripting: { executeScript: async () => [{ result: answer }] },
  });
  Object.assign(fakeBrowser.runtime, { getURL: () => 'chrome-extension://vigie/' });
  database = await openDatabase('tab-saver');
  const brief = {
    name: 'Gourdes',
    client: 'Lagune',
    product: 'Gourde',
    market: 'Gourdes',
    area: 'France',
    problem: 'Tenir son prix',
    horizon: '12 mois',
    decision: 'Fixer le prix',
    language: 'fr' as const,
  };
  await createActions({ database, clock, timeZone: 'UTC' }).createStudy(brief, []);
});
afterEach(async () => {
  vi.useRealTimers();
  await database.delete();
});

const save = () =>
  createTabSaver(Promise.resolve({ database, clock, timeZone: 'UTC' }), runJobs)(tab, gesture);
const marks = () => setBadgeText.mock.calls.map(([{ text }]) => text);

test('a tab saved is marked as saved and followed up', async () => {
  await save();
  expect(await database.captures.count()).toBe(1);
  expect(marks()).toEqual(['✓']);
  expect(runJobs).toHaveBeenCalledOnce();
});

test('a save whose tab is closed before the mark is no failure, and is followed up', async () => {
  setBadgeText.mockRejectedValue(new Error('No tab with id: 3.'));
  await save();
  expect(await database.captures.count()).toBe(1);
  expect(marks()).toEqual(['✓']);
  expect(runJobs).toHaveBeenCalledOnce();
});

test('a save that was not written is marked as failed, and nothing is followed up', async () => {
  vi.spyOn(database, 'transaction').mockRejectedValue(new Error('no room'));
  await save();
  expect(marks()).toEqual(['!']);
  expect(runJobs).not.toHaveBeenCalled();
});
