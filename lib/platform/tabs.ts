import { browser } from 'wxt/browser';
import { answerMessages } from './messages.ts';

/**
 * A tab as the extension is allowed to see it. Without the user's gesture on that tab (or the
 * optional `tabs` permission) browsers hide its address and title: both are then empty.
 */
export interface TabInfo {
  id: number;
  windowId: number;
  url: string;
  title: string;
}

interface RawTab {
  id?: number;
  windowId: number;
  url?: string;
  title?: string;
}

/** A browser tab as `TabInfo`; null for the rare tab without an id (a devtools window). */
export const toTabInfo = (tab: RawTab | undefined): TabInfo | null =>
  tab?.id === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId, url: tab.url ?? '', title: tab.title ?? '' };

/** The active tab of the window the caller belongs to (the last focused one for the worker). */
export async function activeTab(): Promise<TabInfo | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return toTabInfo(tab);
}

/** The active tab of one window. */
export async function activeTabOf(windowId: number): Promise<TabInfo | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return toTabInfo(tab);
}

/** The window the calling page belongs to: the one a side panel follows. */
export async function currentWindowId(): Promise<number> {
  const window = await browser.windows.getCurrent();
  if (window.id === undefined) throw new Error('This page is outside of any browser window.');
  return window.id;
}

/**
 * Follows the active tab of a window: calls `listener` now, then whenever another tab becomes active,
 * the active one navigates, or the user gives access to it. Returns what stops following.
 */
export function followActiveTab(
  windowId: number,
  listener: (tab: TabInfo | null) => void,
): () => void {
  let stopped = false;
  const tellActiveTab = async () => {
    const tab = await activeTabOf(windowId);
    if (!stopped) listener(tab);
  };
  const look = () => void tellActiveTab();
  const onActivated = (info: { windowId: number }) => {
    if (info.windowId === windowId) look();
  };
  const onUpdated = (
    _tabId: number,
    _change: unknown,
    tab: { windowId: number; active: boolean },
  ) => {
    if (tab.windowId === windowId && tab.active) look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stopAnswering = answerMessages({
    'tab/granted': look,
  });
  look();
  return () => {
    stopped = true;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stopAnswering();
  };
}
