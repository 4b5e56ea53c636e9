import { browser } from 'wxt/browser';

const FOLLOW_TABS = { permissions: ['tabs' as const] };

/** True when the side panel may see the address of every tab, not only of those the user clicked on. */
export const canFollowTabs = (): Promise<boolean> => browser.permissions.contains(FOLLOW_TABS);

/** Asks for it; must be called directly in the user's click. Resolves with the user's answer. */
export const askToFollowTabs = (): Promise<boolean> => browser.permissions.request(FOLLOW_TABS);
