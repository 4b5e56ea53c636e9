import { browser } from 'wxt/browser';
import { toTabInfo, type TabInfo } from './tabs.ts';

/** The entries of the page's context menu. */
export type MenuName = 'save-quote' | 'save-page';

/** Creates the context menu anew: creating an entry twice is an error, and its words follow the browser's language. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'save-quote' satisfies MenuName,
    title: browser.i18n.getMessage('menuSaveQuote'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: 'save-page' satisfies MenuName,
    title: browser.i18n.getMessage('menuSavePage'),
    contexts: ['page', 'link', 'image'],
  });
}

/** Calls `run` with the entry clicked, the tab, and the selection as the browser gives it. */
export function onMenu(
  run: (name: MenuName, tab: TabInfo | null, selection: string) => void | Promise<void>,
): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const name = info.menuItemId;
    if (name !== 'save-quote' && name !== 'save-page') return;
    void run(name, toTabInfo(tab), info.selectionText ?? '');
  });
}
