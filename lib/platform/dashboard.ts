import { browser } from 'wxt/browser';

const DASHBOARD = 'dashboard.html';

/** The dashboard's address at one of its routes, e.g. `/inbox`. */
const dashboardUrl = (route = '/'): string => `${browser.runtime.getURL('/')}${DASHBOARD}#${route}`;

/**
 * Shows the dashboard at a route, in its tab when one is open. The tab and its window come to the
 * front; a second dashboard would hold a second copy of every unsaved word.
 */
export async function openDashboard(route?: string): Promise<void> {
  const page = `${browser.runtime.getURL('/')}${DASHBOARD}`;
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url === page || tab.url?.startsWith(`${page}#`));
  if (open?.id === undefined) {
    await browser.tabs.create({ url: dashboardUrl(route) });
    return;
  }
  // A change of the hash alone does not reload the page.
  await browser.tabs.update(open.id, {
    active: true,
    ...(route !== undefined && { url: dashboardUrl(route) }),
  });
  await browser.windows.update(open.windowId, { focused: true });
}
