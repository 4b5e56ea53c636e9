import { useEffect, useState } from 'react';
import type { ActivePage, PanelSave } from '@/components/sidepanel/panel-props';
import { SidePanel } from '@/components/sidepanel/side-panel';
import { openDashboard } from '@/lib/platform/dashboard';
import { readFollowedTab } from '@/lib/platform/read-tab';
import { askToFollowTabs } from '@/lib/platform/tab-access';
import { activeTabOf, currentWindowId, followActiveTab, type TabInfo } from '@/lib/platform/tabs';
import { normaliseUrl, saveCapture, type ServiceContext } from '@/lib/services';
import { readCopyHere } from '@/lib/services/capture/read-copy-here';
import { toSaveRequest } from '@/lib/services/capture/save-request';
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
  // A click inside the panel gives no access to the tab: only the toolbar button does.
  const read = await readFollowedTab(tab, readCopyHere);
  if (!read) return { kind: 'needs-click' };
  const request = toSaveRequest(read, { studyId: study.id, origin: 'panel' });
  const { version, captureId } = await saveCapture(context, request);
  wakeJobs();
  return { kind: 'saved', version, captureId };
}
