import { browser } from 'wxt/browser';

/**
 * Asks that the side panel may see the address of every tab, not only of those the user clicked on;
 * must be called directly in the user's click. Resolves with the user's answer.
 */
export const askToFollowTabs = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['tabs'] });
