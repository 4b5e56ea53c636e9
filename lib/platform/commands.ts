import { browser } from 'wxt/browser';
import { toTabInfo, type TabInfo } from './tabs.ts';

/** The commands of the manifest. */
export type CommandName = 'save-page';

/** Firefox 137+ opens its own shortcut page; absent from Chrome's types. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>;
}

/**
 * The keys of a command as the browser writes them, e.g. `Alt+Shift+S`; empty when they are taken by
 * something else: browsers then leave the command unassigned without a word.
 */
export async function shortcutOf(name: CommandName): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut ?? '';
}

/** Opens the browser's page where the user assigns the shortcut. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await (browser.commands as unknown as FirefoxCommands).openShortcutSettings();
    return;
  }
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Calls `run` with the tab the command was typed on. */
export function onCommand(
  name: CommandName,
  run: (tab: TabInfo | null) => void | Promise<void>,
): void {
  browser.commands.onCommand.addListener((typed, tab) => {
    if (typed === name) void run(toTabInfo(tab));
  });
}
