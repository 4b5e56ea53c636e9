import type { BrowserKind } from './browser-places.ts';

export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** What a control is found by: its role and its accessible name, whole or by pattern. */
export type Role =
  | 'button'
  | 'link'
  | 'textbox'
  | 'checkbox'
  | 'radio'
  | 'tab'
  | 'option'
  | 'menuitem';

/** One document a test looks at and acts on: a web page, the popup, the panel or the dashboard. */
export interface View {
  url(): Promise<string>;
  /** Runs a self-contained function in the document; arguments and answer are JSON. */
  run<A extends Json[], T>(action: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** The text a reader sees. */
  text(): Promise<string>;
  /** Clicks the first visible control of that role and name, waiting up to five seconds for it. */
  click(role: Role, name: string | RegExp): Promise<void>;
  /** Types into the field that has this label. */
  fill(label: string | RegExp, value: string): Promise<void>;
  /** Presses a key, e.g. `Enter`, in the focused element. */
  press(key: string): Promise<void>;
  /** What the browser downloads because of an action. */
  download(action: () => Promise<void>): Promise<Download>;
  /** A PNG of what shows. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Download {
  name: string;
  content: string;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  /** A profile folder to reuse, kept at close; without it a fresh one is made and erased. */
  profile?: string;
  /** Shows the window on this display (`:99`); headless without it. */
  display?: string;
  colourScheme?: 'light' | 'dark';
}

/** A running browser with the extension in it; the same steps drive both engines. */
export interface Driver {
  readonly kind: BrowserKind;
  readonly profile: string;
  /** The address of a page of the extension. */
  extensionUrl(path: string): string;
  /** Opens a web page or an extension page in a new active tab and waits until it has loaded. */
  openTab(url: string): Promise<View>;
  /** Clicks the toolbar button on the active tab: grants activeTab and answers the popup. */
  openPopup(): Promise<View>;
  /** Opens the side panel or sidebar beside the active tab. */
  openPanel(): Promise<View>;
  /** Runs a self-contained function in the worker or event page, which starts if it sleeps. */
  inBackground<A extends Json[], T>(action: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Ends the worker or event page as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Sets `prefers-color-scheme` for every document; Firefox's sidebar keeps that of its window. */
  setColourScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** SIGKILL, as a power cut would; the profile stays. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A function and its JSON arguments as one expression. */
export const asExpression = (action: (...args: never[]) => unknown, args: Json[]): string =>
  selfContained(`(${action.toString()}).apply(null, ${JSON.stringify(args)})`);

/**
 * Gives an expression `__name`, which esbuild's `keepNames`, turned on by tsx, calls around every named
 * inner function and which no page has.
 */
export const selfContained = (expression: string): string =>
  `((__name) => ${expression})((it) => it)`;

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Asks every 50 ms until the answer is neither null nor undefined; throws after `timeout` ms. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null | undefined> | T | null | undefined,
  timeout = 10_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${timeout} ms in vain for ${what}.`);
    await sleep(50);
  }
}
