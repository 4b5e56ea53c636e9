import { useEffect, useState } from 'react';
import type { ActivePage, PanelSave } from '@/components/sidepanel/panel-props';
import { SidePanel } from '@/components/sidepanel/side-panel';
import { openDashboard } from '@/lib/platform/dashboard';
import { readTab } from '@/lib/platform/read-tab';
import { askToFollowTabs } from '@/lib/platform/tab-access';
import { snapshotBytes } from '@/lib/platform/tab-reading';
import { activeTabOf, currentWindowId, followActiveTab, type TabInfo } from '@/lib/platform/tabs';
import { UnreadablePageError } from '@/lib/market';
import { normaliseUrl, saveCapture, type ServiceContext } from '@/lib/services';
import { currentStudy } from '@/lib/store';

interface Props {
  context: ServiceContext;
  wakeJobs: () => void;
}

/** The side panel, following the active tab of its window. */
export function FollowingPanel({ context, wakeJobs }: Props) {
  const [page, setPage] = useState<ActivePage>({ kind: 'loading' });
  const [windowId, setWindowId] = useState<number | null>(null);

  useEffect(() => {
    void currentWindowId().then(setWindowId);
  }, []);
  useEffect(
    () =>
      windowId === null ? undefined : followActiveTab(windowId, (tab) => setPage(pageOf(tab))),
    [windowId],
  );

  return (
    <SidePanel
      page={page}
      save={() => saveActiveTab(context, windowId, wakeJobs)}
      askToFollow={async () => {
        const allowed = await askToFollowTabs();
        if (allowed && windowId !== null) setPage(pageOf(await activeTabOf(windowId)));
        return allowed;
      }}
      openDashboard={(route) => void openDashboard(route)}
    />
  );
}

const pageOf = (tab: TabInfo | null): ActivePage =>
  tab?.url
    ? { kind: 'page', address: normaliseUrl(tab.url), title: tab.title }
    : { kind: 'hidden' };

async function saveActiveTab(
  context: ServiceContext,
  windowId: number | null,
  wakeJobs: () => void,
): Promise<PanelSave> {
  const tab = windowId === null ? null : await activeTabOf(windowId);
  const study = await currentStudy(context.database);
  if (!tab || !study) return { kind: 'needs-click' };
  try {
    const { reading, snapshot } = await readTab(tab);
    const { version, captureId } = await saveCapture(context, {
      studyId: study.id,
      reading,
      snapshot: snapshot && { gzip: snapshotBytes(snapshot), bytes: snapshot.bytes },
      origin: 'panel',
      note: '',
      quote: '',
      themeIds: [],
    });
    wakeJobs();
    return { kind: 'saved', version, captureId };
  } catch (error) {
    // A click inside the panel gives no access to the tab: only the toolbar button does.
    if (error instanceof UnreadablePageError) return { kind: 'needs-click' };
    throw error;
  }
}
