import { browser } from 'wxt/browser';

/** How long a mark stays on the toolbar button, in milliseconds: long enough to be seen, under the 30 s a worker lives. */
const SHOWN_MS = 4000;

/** The mark and colour of each outcome: the ok and bad tokens of the light palette, white on them passes AA. */
const MARKS = {
  saved: { text: '✓', colour: '#1d6b4e' },
  failed: { text: '!', colour: '#b3261e' },
} as const;

/**
 * Marks the toolbar button for a moment after a save made without the popup. Never rejects: the mark
 * only tells what happened, and the tab may be closed by then.
 */
export async function showBadge(outcome: keyof typeof MARKS, tabId: number): Promise<void> {
  const { text, colour } = MARKS[outcome];
  try {
    await browser.action.setBadgeBackgroundColor({ color: colour, tabId });
    await browser.action.setBadgeTextColor({ color: '#ffffff', tabId });
    await browser.action.setBadgeText({ text, tabId });
  } catch {
    // No button to mark.
    return;
  }
  setTimeout(() => {
    // The tab may be closed by then: there is no mark left to remove.
    void browser.action.setBadgeText({ text: '', tabId }).catch(() => undefined);
  }, SHOWN_MS);
}
