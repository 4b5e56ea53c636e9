import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UnreadablePageError } from '@/lib/market';
import { readFollowedTab, readTab, readTabOrAddress } from '@/lib/platform/read-tab';
import { addressOnly, snapshotBytes, type ReadCopy } from '@/lib/platform/tab-reading';

const tab = { id: 3, windowId: 1, url: 'https://shop.example/bottle', title: 'Bottle' };

const reading = { ...addressOnly(tab.url, tab.title, '').reading, outcome: 'ok' as const };
const selection = { text: '', prefix: '', suffix: '' };
const copy = { gzipBase64: 'AAAA', bytes: 3, isWhole: true };
const taken = { url: tab.url, title: tab.title, type: 'text/html', selection, copy };
const answer = { reading, selection, snapshot: copy };

const readCopy = vi.fn<ReadCopy>();

const executeScript = vi.fn<() => Promise<{ result?: unknown }[]>>();

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset();
  readCopy.mockReset();
  readCopy.mockResolvedValue(reading);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser.runtime, { getURL: () => 'chrome-extension://vigie/' });
});

describe('reading a tab', () => {
  test('copies that tab only, and reads the copy', async () => {
    executeScript.mockResolvedValue([{ result: taken }]);
    await expect(readTab(tab, readCopy)).resolves.toEqual(answer);
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 3 }, files: ['/copy-page.js'] });
    expect(readCopy).toHaveBeenCalledWith(taken);
  });

  test.each([
    ['the browser refuses', () => Promise.reject(new Error('Cannot access a chrome:// URL'))],
    ['the script gave nothing', () => Promise.resolve([{ result: null }])],
    ['the answer is no copy', () => Promise.resolve([{ result: { ...taken, url: 1 } }])],
    [
      'the answer is larger than 4 MiB',
      () =>
        Promise.resolve([{ result: { ...taken, copy: { ...copy, gzipBase64: 'a'.repeat(5e6) } } }]),
    ],
  ])('when %s, says the page is unreadable', async (_case, outcome) => {
    executeScript.mockImplementation(outcome);
    await expect(readTab(tab, readCopy)).rejects.toThrow(UnreadablePageError);
  });

  test('gives up on a page that never finishes loading', async () => {
    vi.useFakeTimers();
    executeScript.mockReturnValue(new Promise(() => undefined));
    const failure = readTab(tab, readCopy).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await failure).toBeInstanceOf(UnreadablePageError);
  });
});

test('a copy with parts missing is read, and not kept as the snapshot', async () => {
  executeScript.mockResolvedValue([{ result: { ...taken, copy: { ...copy, isWhole: false } } }]);
  await expect(readTab(tab, readCopy)).resolves.toEqual({ ...answer, snapshot: null });
});

describe('a page that cannot be read', () => {
  test('inside a viewer, takes the title of the tab and keeps none of the viewer’s HTML', async () => {
    const viewer = { ...taken, title: '', type: 'application/pdf', copy: null };
    executeScript.mockResolvedValue([{ result: viewer }]);
    readCopy.mockResolvedValue(addressOnly(tab.url, '', 'application/pdf').reading);
    const kept = await readTabOrAddress(tab, readCopy);
    expect(kept?.reading).toMatchObject({ title: 'Bottle', outcomeReason: 'application/pdf' });
    expect(kept?.snapshot).toBeNull();
  });

  test('is kept by its address and title, with an outcome that writes no price', async () => {
    executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
    const kept = await readTabOrAddress(tab, readCopy);
    expect(kept?.reading).toMatchObject({
      url: tab.url,
      title: 'Bottle',
      outcome: 'unreadable',
      offers: [],
    });
  });

  test('is nothing when its address is hidden, or when it is our own', async () => {
    await expect(readTabOrAddress({ ...tab, url: '' }, readCopy)).resolves.toBeNull();
    const own = 'chrome-extension://vigie/dashboard.html';
    await expect(readTabOrAddress({ ...tab, url: own }, readCopy)).resolves.toBeNull();
  });
});

describe('a tab the user made no gesture on', () => {
  test.each([
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'Cannot access contents of url "https://shop.example/bottle". Extension manifest must request permission to access this host.',
    'Missing host permission for the tab',
  ])('is left for a click on the toolbar button: %s', async (words) => {
    executeScript.mockRejectedValue(new Error(words));
    await expect(readFollowedTab(tab, readCopy)).resolves.toBeNull();
  });

  test.each([
    ['https://store.example/', 'The extensions gallery cannot be scripted.'],
    [
      'https://policy.example/',
      'This page cannot be scripted due to an ExtensionsSettings policy.',
    ],
    ['about:config', 'Missing host permission for the tab'],
    ['chrome://version/', 'Cannot access a chrome:// URL'],
  ])('is kept by its address where no click would help: %s', async (url, words) => {
    executeScript.mockRejectedValue(new Error(words));
    const kept = await readFollowedTab({ ...tab, url }, readCopy);
    expect(kept?.reading).toMatchObject({ url, title: 'Bottle', outcome: 'unreadable' });
  });

  test('is read like any other where access was given, or kept inside a viewer', async () => {
    executeScript.mockResolvedValue([{ result: taken }]);
    await expect(readFollowedTab(tab, readCopy)).resolves.toEqual(answer);
    readCopy.mockResolvedValue(addressOnly(tab.url, '', 'application/pdf').reading);
    expect((await readFollowedTab(tab, readCopy))?.reading.title).toBe('Bottle');
    await expect(readFollowedTab({ ...tab, url: '' }, readCopy)).resolves.toBeNull();
  });
});

test('a snapshot comes back byte for byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const gzipBase64 = Buffer.from(bytes).toString('base64');
  expect(snapshotBytes({ gzipBase64 })).toEqual(bytes);
});
