import { asExpression, type Json, type Role, selfContained, type View, waitFor } from './driver.ts';
import { findControl, type NamePattern, namePattern } from './find-control.ts';
import { drawView, evaluateInView } from './firefox-scripts.ts';

export type ViewType = 'popup' | 'sidebar' | 'background';

/** Runs a self-contained function in Firefox's own process. */
export type InBrowser = <A extends Json[], T>(
  action: (...args: A) => T | Promise<T>,
  ...args: A
) => Promise<T>;

const FIND_TIMEOUT_MS = 5_000;
/** How long a view that is opening may take to say whether it has loaded, before it is asked again. */
const ANSWER_TIMEOUT_MS = 1_000;

export interface FirefoxView extends View {
  /** Whether the view is there and has loaded. */
  isLoaded(): Promise<boolean>;
}

/**
 * The popup, the sidebar or the event page of Firefox, which WebDriver cannot switch to: its frame is
 * reached by Firefox's message manager. Keys are real there, clicks are `element.click()`.
 */
export function firefoxView(
  inBrowser: InBrowser,
  addonId: string,
  viewType: ViewType,
): FirefoxView {
  const evaluate = async <T>(expression: string, limit: number | null = null): Promise<T> =>
    (await inBrowser(evaluateInView, addonId, viewType, expression, limit)) as T;
  const act = async (role: Role, name: string | RegExp, value: string | null) => {
    const query = JSON.stringify([role, namePattern(name), value]);
    const expression = selfContained(
      `(${actOn.toString()})(${findControl.toString()}, ...${query})`,
    );
    await waitFor(
      `the ${role} ${name}`,
      async () => ((await evaluate(expression)) ? true : null),
      FIND_TIMEOUT_MS,
    );
  };
  return {
    isLoaded: () =>
      evaluate<boolean>(`document.readyState === 'complete'`, ANSWER_TIMEOUT_MS).catch(() => false),
    url: () => evaluate('location.href'),
    run: (action, ...args) => evaluate(asExpression(action, args)),
    text: () => evaluate('document.body.innerText'),
    click: (role, name) => act(role, name, null),
    fill: (label, value) => act('textbox', label, value),
    press: async (key) => {
      await evaluate(`pressKey(${JSON.stringify(key)})`);
    },
    download: () => Promise.reject(new Error('Only a tab downloads.')),
    screenshot: async () => Buffer.from(await inBrowser(drawView, addonId, viewType), 'base64'),
    close: async () => {
      // After the answer has left: a frame that is gone never sends one.
      await evaluate('void setTimeout(() => window.close(), 0)').catch(() => {});
    },
  };
}

/** Runs in the view: clicks a control, or gives a field its value as typing does. */
function actOn(
  find: typeof findControl,
  role: Role,
  name: NamePattern,
  value: string | null,
): boolean {
  const control = find(role, name) as HTMLInputElement | null;
  if (!control) return false;
  control.focus();
  if (value === null) {
    control.click();
    return true;
  }
  // React replaces `value` on the element itself: only the prototype's setter lets it see a change.
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value');
  setter?.set?.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
