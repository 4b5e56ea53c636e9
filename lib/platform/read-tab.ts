import { browser } from 'wxt/browser';
import { UnreadablePageError } from '@/lib/market';
import { READING_LIMIT } from '@/lib/market/reading-limit';
import { addressOnly, TabCopy, type ReadCopy, type TabReading } from './tab-reading.ts';
import type { TabInfo } from './tabs.ts';

/** A page still loading after this long is given up, in milliseconds: a popup must answer. */
const PATIENCE_MS = 10_000;

/**
 * Copies a tab by injecting `copy-page.js`, which the user's gesture on that tab allows.
 * Throws `UnreadablePageError` when the browser refuses (its own pages, add-on store, PDF viewer),
 * when the page never finishes loading, or when the answer is not a copy.
 */
async function copyTab(tab: TabInfo): Promise<TabCopy> {
  try {
    const injection = browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/copy-page.js'],
    });
    const [frame] = await withinPatience(injection);
    const answer: unknown = frame?.result;
    if (JSON.stringify(answer ?? null).length > READING_LIMIT) {
      throw new RangeError('The copy is larger than 4 MiB.');
    }
    return TabCopy.parse(answer);
  } catch (error) {
    throw new UnreadablePageError(tab.url, { cause: error });
  }
}

/**
 * Reads a tab: its copy is taken in the page, and read by `readCopy` in the extension.
 * Throws `UnreadablePageError` like the copy itself.
 */
export async function readTab(tab: TabInfo, readCopy: ReadCopy): Promise<TabReading> {
  const taken = await copyTab(tab);
  const { selection, copy } = taken;
  const reading = await readCopy(taken);
  return { reading, selection, snapshot: copy?.isWhole ? copy : null };
}

/**
 * Reads a tab, or keeps its address and title when it cannot be read; null when the browser hides
 * even those, or when the tab is one of the extension's own pages.
 */
export async function readTabOrAddress(
  tab: TabInfo,
  readCopy: ReadCopy,
): Promise<TabReading | null> {
  return readOrElse(tab, readCopy, (error) => addressOnly(tab.url, tab.title, error.message));
}

/**
 * The same for a tab the user made no gesture on, such as one the side panel follows. Null also when
 * the page is an ordinary one that a click on the toolbar button would let the extension read.
 */
export async function readFollowedTab(
  tab: TabInfo,
  readCopy: ReadCopy,
): Promise<TabReading | null> {
  return readOrElse(tab, readCopy, (error) =>
    awaitsClick(tab, error) ? null : addressOnly(tab.url, tab.title, error.message),
  );
}

async function readOrElse(
  tab: TabInfo,
  readCopy: ReadCopy,
  unreadable: (error: UnreadablePageError) => TabReading | null,
): Promise<TabReading | null> {
  if (!tab.url || tab.url.startsWith(browser.runtime.getURL('/'))) return null;
  try {
    const read = await readTab(tab, readCopy);
    // Inside a viewer (PDF, image) only the tab knows the title, and the HTML is the viewer's own.
    return read.reading.outcome === 'unreadable'
      ? addressOnly(tab.url, tab.title || read.reading.title, read.reading.outcomeReason)
      : read;
  } catch (error) {
    if (!(error instanceof UnreadablePageError)) throw error;
    return unreadable(error);
  }
}

/**
 * How browsers refuse a tab for want of a gesture: "Extension manifest must request permission to
 * access…" (Chrome), "Missing host permission for the tab" (Firefox). They give no code. Pages closed
 * to every extension are refused in other words, except by Firefox for its add-on store.
 */
const WANTS_PERMISSION = /host permission|permission to access/i;

const awaitsClick = (tab: TabInfo, { cause }: UnreadablePageError): boolean =>
  /^https?:/.test(tab.url) && WANTS_PERMISSION.test(String(cause));

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The page is still loading.')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
