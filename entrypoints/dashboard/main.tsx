import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Dashboard } from '@/components/shell/dashboard';
import { ActionsContext } from '@/lib/hooks/actions';
import { ClockContext } from '@/lib/hooks/clock';
import { DatabaseContext } from '@/lib/hooks/database';
import { ExportsContext } from '@/lib/hooks/exports';
import { LastVisitContext } from '@/lib/hooks/last-visit';
import { toInstant } from '@/lib/market';
import { loadClock } from '@/lib/platform/clock';
import { announce } from '@/lib/platform/messages';
import { createActions } from '@/lib/services/actions';
import { readSetting, VigieDatabase, writeSetting } from '@/lib/store';
import { createExports } from './exports.ts';
import { priceFigure } from './price-figure.tsx';

const clock = await loadClock();
const database = new VigieDatabase();
const context = { database, clock, priceFigure };
const lastVisit = await noteVisit();
const wakeJobs = () => void announce('jobs/wake', {});

const root = document.querySelector('#root');
if (!root) throw new Error('The dashboard has no root element.');
createRoot(root).render(
  <DatabaseContext value={database}>
    <ClockContext value={clock}>
      <ActionsContext value={createActions(context, { wakeJobs })}>
        <ExportsContext value={createExports(context)}>
          <LastVisitContext value={lastVisit}>
            <Dashboard />
          </LastVisitContext>
        </ExportsContext>
      </ActionsContext>
    </ClockContext>
  </DatabaseContext>,
);

/** When the dashboard was last opened, noting that it is open now; a broken database is told by the screens. */
async function noteVisit() {
  try {
    const before = await readSetting(database, 'lastVisitAt');
    await writeSetting(database, 'lastVisitAt', toInstant(clock()));
    return before;
  } catch {
    return null;
  }
}
