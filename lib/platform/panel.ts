import { browser } from 'wxt/browser';

/** Firefox's sidebar, absent from Chrome's types. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox) of a window. Must be called directly in the
 * user's click: after an `await` the browsers refuse.
 */
export async function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: SidebarAction };
    await sidebarAction.open();
    return;
  }
  await browser.sidePanel.open({ windowId });
}
