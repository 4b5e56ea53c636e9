import { defineBackground } from 'wxt/utils/define-background';
import { retryFailedJobs } from '@/lib/jobs';
import { ensureTick, onTick } from '@/lib/platform/alarms';
import { loadClock } from '@/lib/platform/clock';
import { onCommand } from '@/lib/platform/commands';
import { openDashboard } from '@/lib/platform/dashboard';
import { onBrowserStart, onInstalled } from '@/lib/platform/lifecycle';
import { createMenus, onMenu } from '@/lib/platform/menus';
import { answerMessages } from '@/lib/platform/messages';
import type { ServiceContext } from '@/lib/services/context';
import { schedulePurge } from '@/lib/services/purge-bin';
import { VigieDatabase } from '@/lib/store';
import { createJobRunner } from './job-runner.ts';
import { createTabSaver } from './tab-saver.ts';

async function prepareContext(): Promise<ServiceContext> {
  // Opened by its first use, and again whenever a sleeping worker lost its connection.
  return { database: new VigieDatabase(), clock: await loadClock() };
}

/** Has what was thrown away 30 days ago erased; a database that cannot be opened is tried at the next start. */
async function emptyBin(ready: Promise<ServiceContext>): Promise<void> {
  try {
    await schedulePurge(await ready);
  } catch {
    // The rows stay in the bin a little longer.
  }
}

/** Gives the jobs that gave up another chance; when the database cannot be opened, the next start does. */
async function retryFailed(ready: Promise<ServiceContext>): Promise<void> {
  try {
    const { database, clock } = await ready;
    await retryFailedJobs(database, clock);
  } catch {
    // The jobs stay where they are, with their error.
  }
}

/**
 * The worker may die after any 30 seconds and start again for any event: every listener is registered
 * before the first await, and nothing is remembered outside the database.
 */
export default defineBackground(() => {
  const context = prepareContext();
  const runJobs = createJobRunner(context);
  const saveTab = createTabSaver(context, runJobs);

  const retryJobs = () => retryFailed(context).then(runJobs);

  onInstalled(async (reason) => {
    // Not awaited: the menus wait for no job.
    if (reason === 'update') void retryJobs();
    await createMenus();
    if (reason === 'install') await openDashboard();
  });
  onBrowserStart(async () => {
    void retryJobs();
    await createMenus();
  });
  onCommand('save-page', (tab) => saveTab(tab, { origin: 'command', selection: '' }));
  onMenu((name, tab, selection) =>
    name === 'save-quote'
      ? saveTab(tab, { origin: 'quote', selection })
      : saveTab(tab, { origin: 'command', selection: '' }),
  );
  answerMessages({
    'jobs/wake': () => {
      void runJobs();
      return {};
    },
  });
  onTick(runJobs);

  void ensureTick();
  void emptyBin(context).then(runJobs);
});
