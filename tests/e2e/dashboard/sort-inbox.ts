import { messagesOf } from '@/lib/locales';
import { type View, waitFor } from '../drivers/driver.ts';
import { goTo } from '../road/dashboard.ts';
import { pressAll, type } from './keyboard.ts';

const { inbox: words } = messagesOf('en');

/** Opens the inbox and answers the rows to sort, as they read. */
export async function openInbox(dashboard: View): Promise<string[]> {
  await goTo(dashboard, '/inbox', words.title);
  return waitFor('the inbox', async () => {
    const rows = await inboxRows(dashboard);
    return rows.length > 0 ? rows : null;
  });
}

/** The rows left to sort, as they read. */
export const inboxRows = (dashboard: View): Promise<string[]> =>
  dashboard.run(() =>
    [...document.querySelectorAll<HTMLElement>('main [role=row]')].map((row) => row.innerText),
  );

/** Writes what the evidence in front changes for us: N, the words, Escape. */
export async function annotate(dashboard: View, soWhat: string): Promise<void> {
  await dashboard.press('n');
  await waitFor('the field', async () => ((await focusedTag(dashboard)) === 'TEXTAREA' ? 1 : null));
  await type(dashboard, soWhat);
  await dashboard.press('Escape');
  await waitFor('the list', async () => ((await focusedTag(dashboard)) === 'TEXTAREA' ? null : 1));
}

/** Presses keys that sort the evidence in front, and waits until it has left the list. */
export async function sortNext(dashboard: View, keys: readonly string[]): Promise<void> {
  const before = (await inboxRows(dashboard)).length;
  await pressAll(dashboard, keys);
  const left = async () => ((await inboxRows(dashboard)).length < before ? true : null);
  await waitFor('the next piece of evidence', left, 15_000);
}

const focusedTag = (view: View) => view.run(() => document.activeElement?.tagName ?? '');
