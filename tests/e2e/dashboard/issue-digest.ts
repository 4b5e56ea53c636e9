import { messagesOf } from '@/lib/locales';
import { type View, waitFor } from '../drivers/driver.ts';
import { shows } from '../road/dashboard.ts';

const { digest: words } = messagesOf('en');

/** How many lines the digest on screen tells. */
export const linesTold = (dashboard: View): Promise<number> =>
  dashboard.run(
    (list: string) => document.querySelectorAll(`section[aria-label="${list}"] [data-item]`).length,
    words.included,
  );

/** Takes the first line out of the digest, or a candidate that holds a text back in, by its box. */
export async function tick(dashboard: View, list: 'included' | 'candidates', held = '') {
  const before = await linesTold(dashboard);
  const focus = () =>
    dashboard.run(
      (label: string, text: string) => {
        const lines = document.querySelectorAll<HTMLElement>(
          `section[aria-label="${label}"] [data-item]`,
        );
        // What a line tells is in its fields while it is included, in its text while it is not.
        const line = [...lines].find((one) => (one.textContent ?? '').includes(text));
        const box = line?.querySelector<HTMLElement>('input[type=checkbox]');
        box?.focus();
        return box !== null && document.activeElement === box;
      },
      words[list],
      held,
    );
  await waitFor('the box of the line', async () => (await focus()) || null);
  await dashboard.press('Space');
  await waitFor('the line to move', async () =>
    (await linesTold(dashboard)) === before ? null : true,
  );
}

/** Writes what the first line changes for us and what to do about it; leaving the field keeps it. */
export async function completeLine(dashboard: View, forUs: string, action: string): Promise<void> {
  await dashboard.fill(words.forUs, forUs);
  await dashboard.press('Tab');
  await dashboard.fill(words.action, action);
  await dashboard.press('Tab');
}

/** Issues the digest on screen, the first of its study. */
export async function issue(dashboard: View): Promise<void> {
  await dashboard.click('button', new RegExp(`^${words.issue}`));
  await shows(dashboard, words.frozen(1, '').split(',')[0] ?? '');
}
