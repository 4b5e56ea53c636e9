import type { ViewType } from './firefox-view.ts';

/**
 * What runs inside Firefox's own process, where its toolbar, sidebar and add-on manager live. Each
 * function is sent as text: it may use its arguments and Firefox's globals, nothing of this file.
 */

interface Extension {
  apiManager: { global: { browserActionFor(it: Extension): { triggerAction(win: Window): void } } };
  views: Set<{ viewType: string; xulBrowser?: FrameElement }>;
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
  wakeupBackground(): Promise<void>;
}
interface FrameElement extends HTMLElement {
  messageManager: {
    addMessageListener(topic: string, listen: (message: { data: FrameAnswer }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
interface FrameAnswer {
  value?: unknown;
  error?: string;
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const Services: {
  wm: { getMostRecentWindow(type: string): Window & { SidebarController: SidebarController } };
  prefs: { setIntPref(name: string, value: number): void };
};
interface ContextMenu extends Element {
  state: string;
  activateItem(item: Element): void;
}
interface SidebarController {
  sidebars: Map<string, { extensionId?: string }>;
  show(id: string): Promise<void>;
}

/** A click on the toolbar button: opens the popup and grants activeTab for the current tab. */
export function clickToolbarButton(addonId: string): void {
  const { extension } = WebExtensionPolicy.getByID(addonId);
  extension.apiManager.global
    .browserActionFor(extension)
    .triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}

/** Whether the popup of the add-on is open, or still closing. */
export const hasPopup = (addonId: string): boolean =>
  [...WebExtensionPolicy.getByID(addonId).extension.views].some(
    (view) => view.viewType === 'popup',
  );

/** Presses a manifest command's key, found by its letter: grants activeTab. */
export function pressCommandKey(letter: string): void {
  const keys = Services.wm
    .getMostRecentWindow('navigator:browser')
    .document.querySelectorAll('keyset[id^="ext-keyset-id"] key');
  const key = [...keys].find((candidate) => candidate.getAttribute('key') === letter);
  if (!key) throw new Error(`no command on ${letter}`);
  (key as Element & { doCommand(): void }).doCommand();
}

/** Opens the sidebar of the add-on in the current window. */
export async function openSidebar(addonId: string): Promise<void> {
  const { SidebarController: controller } = Services.wm.getMostRecentWindow('navigator:browser');
  const own = [...controller.sidebars].find(([, sidebar]) => sidebar.extensionId === addonId);
  if (!own) throw new Error('the add-on has no sidebar');
  await controller.show(own[0]);
}

/** Suspends the event page as Firefox does when it is idle. */
export async function terminateBackground(addonId: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(addonId);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Starts the event page if it sleeps. */
export async function wakeBackground(addonId: string): Promise<void> {
  await WebExtensionPolicy.getByID(addonId).extension.wakeupBackground();
}

/** Sets `prefers-color-scheme` of every document: 0 is dark, 1 is light. */
export function overrideColourScheme(scheme: number): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
}

/** Clicks the entry of the open page's context menu whose label begins with these words. */
export function activateContextMenuItem(label: string): boolean {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const menu = document.querySelector<ContextMenu>('#contentAreaContextMenu');
  if (menu?.state !== 'open') return false;
  const items = [...menu.querySelectorAll('menuitem')];
  const item = items.find((candidate) => candidate.getAttribute('label')?.startsWith(label));
  if (!item) {
    throw new Error(
      `no "${label}" among ${items.map((it) => it.getAttribute('label')).join(', ')}`,
    );
  }
  menu.activateItem(item);
  return true;
}

/**
 * Evaluates an expression with the globals of the open view of a type (`popup`, `sidebar`,
 * `background`), in the process that shows it. `pressKey(name)` is a real key there. Rejects after
 * `limit` ms without an answer: a view that changes process while it opens loses what it was asked.
 */
export async function evaluateInView(
  addonId: string,
  viewType: ViewType,
  expression: string,
  limit: number | null,
): Promise<unknown> {
  const view = [...WebExtensionPolicy.getByID(addonId).extension.views].find(
    (candidate) => candidate.viewType === viewType && candidate.xulBrowser?.messageManager,
  );
  if (!view?.xulBrowser) throw new Error(`no ${viewType} view`);
  const { messageManager } = view.xulBrowser;
  const topic = `e2e:${Math.random()}`;
  return new Promise((resolve, reject) => {
    if (limit !== null) setTimeout(() => reject(new Error(`no answer in ${limit} ms`)), limit);
    messageManager.addMessageListener(topic, ({ data }) => {
      if (data.error) reject(new Error(data.error));
      else resolve(data.value);
    });
    const script = `(async () => {
      try {
        const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const pressKey = (key) => {
          const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
          typist.beginInputTransactionForTests(content);
          const event = new content.KeyboardEvent('', { key });
          typist.keydown(event);
          typist.keyup(event);
        };
        Cu.exportFunction(pressKey, sandbox, { defineAs: 'pressKey' });
        const value = await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await (${expression})) ?? null)()`)}, sandbox);
        sendAsyncMessage('${topic}', { value: value === null ? null : JSON.parse(value) });
      } catch (error) { sendAsyncMessage('${topic}', { error: String(error) }); }
    })()`;
    messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

/** A PNG of an open view, base64. */
export async function drawView(addonId: string, viewType: ViewType): Promise<string> {
  const view = [...WebExtensionPolicy.getByID(addonId).extension.views].find(
    (candidate) => candidate.viewType === viewType && candidate.xulBrowser,
  );
  if (!view?.xulBrowser) throw new Error(`no ${viewType} view`);
  const bitmap = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(
    null,
    1,
    'white',
  );
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const canvas = document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'canvas',
  ) as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
