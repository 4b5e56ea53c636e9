import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { PopupDoorContext } from '@/components/popup/door';
import { PopupRoot } from '@/components/popup/popup-root';
import { ActionsContext } from '@/lib/hooks/actions';
import { ClockContext } from '@/lib/hooks/clock';
import { DatabaseContext } from '@/lib/hooks/database';
import { loadClock } from '@/lib/platform/clock';
import { announce } from '@/lib/platform/messages';
import { createActions } from '@/lib/services/actions';
import { VigieDatabase } from '@/lib/store';
import { openDoor } from './open-door.ts';

const clock = await loadClock();
// Opened by its first use: the popup paints before the database answers.
const database = new VigieDatabase();
const context = { database, clock };
const wakeJobs = () => void announce('jobs/wake', {});
const actions = createActions(context, { wakeJobs });

const root = document.querySelector('#root');
if (!root) throw new Error('The popup has no root element.');
createRoot(root).render(
  <DatabaseContext value={database}>
    <ClockContext value={clock}>
      <ActionsContext value={actions}>
        <PopupDoorContext value={openDoor(context, actions, wakeJobs)}>
          <PopupRoot />
        </PopupDoorContext>
      </ActionsContext>
    </ClockContext>
  </DatabaseContext>,
);
