import { messagesOf } from '@/lib/locales';
import { type Download, type View, waitFor } from '../drivers/driver.ts';

/** What a user does on the dashboard, step by step; the tests and the demonstration share it. */

const words = messagesOf('en');
const PATIENCE_MS = 15_000;

/** Goes to a screen by its address, e.g. `/inbox`, and waits until its title shows. */
export async function goTo(dashboard: View, route: string, title: string): Promise<void> {
  await dashboard.run((hash: string) => {
    location.hash = hash;
  }, `#${route}`);
  await shows(dashboard, title);
}

/** Waits until a text shows. */
export async function shows(view: View, text: string): Promise<void> {
  const seen = async () => ((await view.text()).includes(text) ? true : null);
  await waitFor(`“${text}”`, seen, PATIENCE_MS);
}

/** Keeps all the evidence of the inbox by keyboard, accepting the first theme proposed for each. */
export async function keepEverything(dashboard: View): Promise<number> {
  await goTo(dashboard, '/inbox', words.inbox.title);
  const waiting = () => dashboard.run(() => document.querySelectorAll('main [role=row]').length);
  const found = await waitFor('the inbox', async () => (await waiting()) || null, PATIENCE_MS);
  for (let left = found; left > 0; left = await waiting()) {
    const before = left;
    await dashboard.press('1');
    await dashboard.press('e');
    await waitFor('the next piece of evidence', async () =>
      (await waiting()) < before ? true : null,
    );
  }
  return found;
}

/** Places the first pieces of kept evidence in these cells by keyboard: `s`, `w`, `o`, `t`. */
export async function place(dashboard: View, keys: readonly string[]): Promise<void> {
  await goTo(dashboard, '/diagnosis', words.diagnosis.tray);
  const toPlace = () =>
    dashboard.run(
      (label: string) => document.querySelectorAll(`[aria-label="${label}"] [role=row]`).length,
      words.diagnosis.trayList,
    );
  for (const key of keys) {
    const before = await waitFor('evidence to place', async () => (await toPlace()) || null);
    await dashboard.press(key);
    await waitFor('the statement', async () => ((await toPlace()) < before ? true : null));
    // The new statement waits to be reworded: Enter keeps it as proposed.
    const writing = () => dashboard.run(() => document.activeElement?.tagName === 'TEXTAREA');
    await waitFor('the field of the statement', async () => (await writing()) || null);
    await dashboard.press('Enter');
    await waitFor('the end of the writing', async () => ((await writing()) ? null : true));
  }
}

/** Prepares the draft digest of the week that has most to tell. */
export async function prepareDigest(dashboard: View): Promise<void> {
  await goTo(dashboard, '/digest', words.digest.prepareTitle);
  await dashboard.click('button', words.digest.prepare);
  await shows(dashboard, words.digest.included);
}

/** Exports the document on screen; in the words of the interface's language. */
export async function exportDocument(
  dashboard: View,
  format: 'html' | 'markdown',
  { digest, diagnosis } = words,
): Promise<Download> {
  const area = (await dashboard.url()).includes('/digest/') ? digest : diagnosis;
  await dashboard.click('button', area.export);
  const item = format === 'html' ? area.exportHtml : area.exportMarkdown;
  return dashboard.download(() => dashboard.click('menuitem', new RegExp(`^${escape(item)}`)));
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
