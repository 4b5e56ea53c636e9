import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Dashboard } from '@/components/shell/dashboard';
import { ActionsContext } from '@/lib/hooks/actions';
import { ClockContext } from '@/lib/hooks/clock';
import { DatabaseContext } from '@/lib/hooks/database';
import { ExportsContext } from '@/lib/hooks/exports';
import { loadClock } from '@/lib/platform/clock';
import { announce } from '@/lib/platform/messages';
import { createActions } from '@/lib/services/actions';
import { VigieDatabase } from '@/lib/store';
import { createExports } from './exports.ts';

const clock = await loadClock();
const database = new VigieDatabase();
const context = { database, clock };
const wakeJobs = () => void announce('jobs/wake', {});

const root = document.querySelector('#root');
if (!root) throw new Error('The dashboard has no root element.');
createRoot(root).render(
  <DatabaseContext value={database}>
    <ClockContext value={clock}>
      <ActionsContext value={createActions(context, { wakeJobs })}>
        <ExportsContext value={createExports(context)}>
          <Dashboard />
        </ExportsContext>
      </ActionsContext>
    </ClockContext>
  </DatabaseContext>,
);
