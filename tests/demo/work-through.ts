import type { Locator } from 'playwright-core';
import { messagesOf } from '@/lib/locales';
import type { ChromiumView } from '../e2e/drivers/chromium-view.ts';
import { waitFor } from '../e2e/drivers/driver.ts';
import { goTo, shows } from '../e2e/road/dashboard.ts';
import { NOTES, STATEMENTS } from './story.ts';

const words = messagesOf('fr');
const PATIENCE_MS = 30_000;

/** Closes the short messages, which would stand in front of a picture. */
export async function closeMessages({ page }: ChromiumView): Promise<void> {
  const close = page.getByRole('button', { name: words.ui.dismiss });
  while ((await close.count()) > 0) await close.first().click();
}

/** Waits until the inbox holds at least so many rows, and answers how many it holds. */
export async function openInbox(dashboard: ChromiumView): Promise<number> {
  await goTo(dashboard, '/inbox', words.inbox.title);
  const rows = async () => (await dashboard.page.locator('main [role=row]').count()) || null;
  return waitFor('the evidence', rows, PATIENCE_MS);
}

/** Sorts the whole inbox by keyboard: a note where the story has one, the first theme, kept. */
export async function sortInbox(dashboard: ChromiumView): Promise<number> {
  const { page } = dashboard;
  const found = await openInbox(dashboard);
  for (let left = found; left > 0; left -= 1) {
    const title = (await page.locator('main h2').first().innerText()).replaceAll(/\s/gu, ' ');
    const note = NOTES.find((each) => each.title.test(title));
    if (note) {
      await page.keyboard.press('n');
      await page.keyboard.insertText(note.soWhat);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('1');
    await page.keyboard.press(note ? 'i' : 'e');
    const next = async () => ((await page.locator('main [role=row]').count()) < left ? true : null);
    await waitFor('the next piece of evidence', next);
  }
  return found;
}

/** Finds each statement's evidence in the tray, places it by its key, and writes the sentence. */
export async function writeSwot(dashboard: ChromiumView): Promise<number> {
  const { page } = dashboard;
  await goTo(dashboard, '/diagnosis', words.diagnosis.tray);
  for (const { find, quadrant, statement } of STATEMENTS) {
    const filter = page.getByLabel(words.diagnosis.trayFilter);
    await filter.fill(find);
    await page
      .getByRole('grid', { name: words.diagnosis.trayList })
      .getByRole('row')
      .first()
      .click();
    await page.keyboard.press(words.diagnosis.quadrantKeys[quadrant].toLowerCase());
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.insertText(statement);
    await page.keyboard.press('Enter');
    await shows(dashboard, statement);
    await filter.fill('');
  }
  return STATEMENTS.length;
}

/** Prepares the digest of the week: keeps the lines the story has something to say on, and says it. */
export async function writeDigest(dashboard: ChromiumView): Promise<void> {
  const { page } = dashboard;
  await goTo(dashboard, '/digest', words.digest.prepareTitle);
  await dashboard.click('button', words.digest.prepare);
  await shows(dashboard, words.digest.included);
  const lines = page.locator('li[data-item]').filter({ has: page.locator(control('action')) });
  const ids = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-item')));
  for (const id of ids) await completeLine(page.locator(`li[data-item="${id}"]`));
}

const control = (name: string) => `[data-control=${name}]`;

async function completeLine(line: Locator): Promise<void> {
  const text = (name: string) => line.locator(`${control(name)} textarea`);
  const told = `${await text('headline').inputValue()} ${await text('fact').inputValue()}`;
  const note = NOTES.find(({ title }) => title.test(told.replaceAll(/\s/gu, ' ')));
  if (!note) {
    await line.locator(`${control('include')} label`).click();
    return;
  }
  if ((await text('forUs').inputValue()) === '') await text('forUs').fill(note.soWhat);
  await text('action').fill(note.action);
  await text('action').blur();
}

/** Goes back to the first line, and waits until the preview shows it. */
export async function showPreview({ page }: ChromiumView): Promise<void> {
  await page
    .locator('li[data-item]')
    .first()
    .locator(`${control('forUs')} textarea`)
    .focus();
  const preview = page.frameLocator('iframe').getByText(NOTES[0]?.soWhat ?? '');
  await preview.first().waitFor({ timeout: PATIENCE_MS });
}

/** Freezes the digest on screen under its number. */
export async function issueDigest(dashboard: ChromiumView): Promise<void> {
  await dashboard.click('button', words.digest.issue);
  await shows(dashboard, words.digest.numbered(1));
}
