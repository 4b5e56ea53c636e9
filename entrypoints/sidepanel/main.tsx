import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { ActionsContext } from '@/lib/hooks/actions';
import { ClockContext } from '@/lib/hooks/clock';
import { DatabaseContext } from '@/lib/hooks/database';
import { loadClock } from '@/lib/platform/clock';
import { announce } from '@/lib/platform/messages';
import { createActions } from '@/lib/services/actions';
import { VigieDatabase } from '@/lib/store';
import { FollowingPanel } from './following-panel.tsx';

const clock = await loadClock();
const database = new VigieDatabase();
const context = { database, clock };
const wakeJobs = () => void announce('jobs/wake', {});

const root = document.querySelector('#root');
if (!root) throw new Error('The side panel has no root element.');
createRoot(root).render(
  <DatabaseContext value={database}>
    <ClockContext value={clock}>
      <ActionsContext value={createActions(context, { wakeJobs })}>
        <FollowingPanel context={context} wakeJobs={wakeJobs} />
      </ActionsContext>
    </ClockContext>
  </DatabaseContext>,
);
