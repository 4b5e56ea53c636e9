import { messagesOf } from '@/lib/locales';
import { type Driver, type View, waitFor } from './drivers/driver.ts';

/** The popup in each of its languages says one of these once the write is durable. */
const SAVED = (['en', 'fr'] as const).map((language) => messagesOf(language).popup.savedTitle);

/** How long the popup must say the same to be taken as ready, in milliseconds: it reads in several steps. */
const STEADY_MS = 300;

/** The popup once it has read the page in front: its save button holds the focus and its words stay. */
export async function openReadyPopup(driver: Driver): Promise<View> {
  const popup = await driver.openPopup();
  await ready(popup);
  return popup;
}

/** Waits until an open popup has read all it reads. */
export async function ready(popup: View): Promise<void> {
  let said = '';
  let since = 0;
  await waitFor('the save button', async () => {
    const [focus, text] = await popup.run(() => [
      document.activeElement?.getAttribute('type'),
      document.body.innerText,
    ]);
    if (text !== said || focus !== 'submit') {
      since = Date.now();
      said = text ?? '';
    }
    return Date.now() - since > STEADY_MS ? true : null;
  });
}

/** Waits for the acknowledgement that follows a save. */
export async function acknowledged(popup: View): Promise<void> {
  const saved = async () => {
    const text = await popup.text();
    return SAVED.some((words) => text.includes(words)) ? true : null;
  };
  await waitFor('the acknowledgement of the save', saved);
}

/**
 * Saves a page as a user does: the toolbar button, then Enter. Answers what the popup said before the
 * save.
 */
export async function saveByPopup(driver: Driver, url: string): Promise<string> {
  const tab = await driver.openTab(url);
  const popup = await openReadyPopup(driver);
  const said = await popup.text();
  await popup.press('Enter');
  await acknowledged(popup);
  await popup.close();
  await tab.close();
  return said;
}
