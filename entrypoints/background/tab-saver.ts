import type { CaptureOrigin } from '@/lib/market';
import { showBadge } from '@/lib/platform/badge';
import { openDashboard } from '@/lib/platform/dashboard';
import { announce } from '@/lib/platform/messages';
import { readTabOrAddress } from '@/lib/platform/read-tab';
import type { PageSelection } from '@/lib/platform/tab-reading';
import { activeTab, type TabInfo } from '@/lib/platform/tabs';
import type { ServiceContext } from '@/lib/services/context';
import { saveCapture } from '@/lib/services/capture/save-capture';
import { toSaveRequest } from '@/lib/services/capture/save-request';
import { currentStudy } from '@/lib/store';
import { readCopyInBackground } from './copy-reader.ts';

/** The gesture that saves a tab without the popup. */
export interface TabGesture {
  origin: Extract<CaptureOrigin, 'command' | 'quote'>;
  /** The selection as the context menu gives it, for pages that cannot be read. */
  selection: string;
}

/**
 * Saves a tab in the current study and marks the toolbar button: a tick once the write is durable, an
 * exclamation mark when nothing was written. Without a study it opens the first run.
 */
export function createTabSaver(ready: Promise<ServiceContext>, runJobs: () => Promise<void>) {
  return async (typedOn: TabInfo | null, gesture: TabGesture): Promise<void> => {
    const tab = typedOn ?? (await activeTab());
    if (!tab) return;
    try {
      const context = await ready;
      const study = await currentStudy(context.database);
      if (!study) {
        await openDashboard();
        return;
      }
      await announce('tab/granted', { tabId: tab.id });
      const read = await readTabOrAddress(tab, readCopyInBackground);
      if (!read) {
        await showBadge('failed', tab.id);
        return;
      }
      const quote = gesture.origin === 'quote' ? quoteOf(read.selection, gesture) : null;
      const { origin } = gesture;
      await saveCapture(context, toSaveRequest(read, { studyId: study.id, origin, quote }));
    } catch {
      // Whatever failed, nothing was acknowledged; the popup says what and why when asked to save.
      await showBadge('failed', tab.id);
      return;
    }
    // The write is durable: nothing from here on may say otherwise.
    await showBadge('saved', tab.id);
    await runJobs();
  };
}

const quoteOf = (selection: PageSelection, { selection: text }: TabGesture): PageSelection =>
  selection.text ? selection : { text, prefix: '', suffix: '' };
