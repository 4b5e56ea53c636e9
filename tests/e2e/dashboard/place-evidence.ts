import { messagesOf } from '@/lib/locales';
import type { Quadrant } from '@/lib/market';
import type { ChromiumView } from '../drivers/chromium-view.ts';
import { type View, waitFor } from '../drivers/driver.ts';

const { diagnosis: words } = messagesOf('en');

/** Places the first evidence of the tray in a cell by the menu of its card. */
export async function placeByMenu(dashboard: View, quadrant: Quadrant): Promise<void> {
  await dashboard.click('button', new RegExp(`^${words.place}`));
  await dashboard.click('menuitem', new RegExp(`^${words.quadrants[quadrant]}`));
  await keepStatement(dashboard);
}

/** Drags the first evidence of the tray with the mouse and drops it in a cell. */
export async function placeByDrag(dashboard: ChromiumView, quadrant: Quadrant): Promise<void> {
  const { page } = dashboard;
  const card = page.getByRole('grid', { name: words.trayList }).getByRole('row').first();
  await card.dragTo(page.getByRole('grid', { name: words.quadrants[quadrant] }));
  await keepStatement(dashboard);
}

/** The new statement waits to be reworded: Enter keeps it as proposed. */
async function keepStatement(dashboard: View): Promise<void> {
  const writing = () => dashboard.run(() => document.activeElement?.tagName === 'TEXTAREA');
  await waitFor('the field of the statement', async () => (await writing()) || null);
  await dashboard.press('Enter');
  await waitFor('the end of the writing', async () => ((await writing()) ? null : true));
}

/** How many pieces of evidence wait in the tray. */
export const toPlace = (dashboard: View): Promise<number> =>
  dashboard.run(
    (label: string) => document.querySelectorAll(`[aria-label="${label}"] [role=row]`).length,
    words.trayList,
  );
