import { browser } from 'wxt/browser';

/** Calls `run` once after an installation or an update of the extension. */
export function onInstalled(run: (reason: 'install' | 'update') => void | Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void run(reason);
  });
}

/** Calls `run` when the browser starts. */
export function onBrowserStart(run: () => void | Promise<void>): void {
  browser.runtime.onStartup.addListener(() => void run());
}
