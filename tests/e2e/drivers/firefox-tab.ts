import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asExpression, type Download, type Json, type View, waitFor } from './driver.ts';
import { findControl, namePattern } from './find-control.ts';
import type { Marionette } from './marionette.ts';

/** W3C WebDriver's codes of keys that have no character. */
const KEY_CODES: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Space: ' ',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

const DOWNLOAD_TIMEOUT_MS = 15_000;

type Reference = Record<string, string>;

/** A tab of Firefox as a `View`, whose files land in `downloads`; every step first switches to it. */
export function firefoxTab({ send }: Marionette, handle: string, downloads: string): View {
  const execute = async <T>(script: string): Promise<T> => {
    await send('WebDriver:SwitchToWindow', { handle, focus: false });
    const { value } = await send<{ value: T }>('WebDriver:ExecuteScript', {
      script: `return ${script}`,
      args: [],
      sandbox: null, // the page's own globals, promises included
    });
    return value;
  };
  const find = async (expression: string, what: string) => {
    const reference = await waitFor(what, () => execute<Reference | null>(expression), 5_000);
    return Object.values(reference)[0];
  };
  const control = (...query: Parameters<typeof findControl>) =>
    find(
      asExpression(findControl, query as unknown as Json[]),
      `the ${query[0]} ${query[1].source}`,
    );
  return {
    url: () => execute('location.href'),
    run: (action, ...args) => execute(asExpression(action, args)),
    text: () => execute('document.body.innerText'),
    async click(role, name) {
      await send('WebDriver:ElementClick', { id: await control(role, namePattern(name)) });
    },
    async fill(label, text) {
      const id = await control('textbox', namePattern(label));
      await send('WebDriver:ElementClear', { id });
      await send('WebDriver:ElementSendKeys', { id, text });
    },
    async press(key) {
      const id = await find('document.activeElement ?? document.body', 'the focus');
      await send('WebDriver:ElementSendKeys', { id, text: KEY_CODES[key] ?? key });
    },
    download: (action) => nextFile(downloads, action),
    async screenshot() {
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
      const { value } = await send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      return Buffer.from(value, 'base64');
    },
    async close() {
      await send('WebDriver:SwitchToWindow', { handle, focus: false });
      const [other] = await send<string[]>('WebDriver:CloseWindow');
      if (other) await send('WebDriver:SwitchToWindow', { handle: other, focus: true });
    },
  };
}

/** The first whole file that appears in a folder after an action. */
async function nextFile(folder: string, action: () => Promise<void>): Promise<Download> {
  const before = readdirSync(folder);
  await action();
  return waitFor(
    'the download',
    () => {
      const names = readdirSync(folder);
      if (names.some((name) => name.endsWith('.part'))) return null;
      const name = names.find((candidate) => !before.includes(candidate));
      const content = name && readFileSync(join(folder, name), 'utf8');
      return name && content ? { name, content } : null;
    },
    DOWNLOAD_TIMEOUT_MS,
  );
}
