import { Button, Captured, Dialog } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useActivities } from '@/lib/hooks/activities';
import { useClock } from '@/lib/hooks/clock';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Activity } from '@/lib/market';
import { useMutation } from './use-mutation.ts';
import styles from './activity-dialog.module.css';

/** The last actions of the study, each with its undo. */
export function ActivityDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { messages } = useLocale();
  return (
    <Dialog title={messages.shell.activityTitle} isOpen={isOpen} onClose={onClose} size="medium">
      <ActivityList />
    </Dialog>
  );
}

function ActivityList() {
  const { messages } = useLocale();
  const { study } = useCurrentStudy();
  const activities = useActivities(study.id);
  if (activities?.length === 0) return <p>{messages.shell.activityEmpty}</p>;
  return (
    <ol className={styles.list}>
      {activities?.map((activity) => (
        <ActivityRow key={activity.id} activity={activity} />
      ))}
    </ol>
  );
}

function ActivityRow({ activity }: { activity: Activity }) {
  const { messages, formats } = useLocale();
  const { undo } = useActions();
  const mutate = useMutation();
  const now = useClock()();
  const undoIt = async () => {
    await undo(activity.studyId, activity.id);
    return null;
  };
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span>{messages.shell.actionNames[activity.action] ?? activity.action}</span>
        <span className={styles.label}>
          <Captured text={activity.label} />
        </span>
      </div>
      <time dateTime={activity.at} title={formats.dateTime(activity.at)} className={styles.time}>
        {formats.ago(activity.at, now)}
      </time>
      {activity.undoneAt ? (
        <span className={styles.time}>{messages.shell.activityUndone}</span>
      ) : (
        <Button size="small" variant="quiet" onPress={() => void mutate(null, undoIt)}>
          {messages.common.undo}
        </Button>
      )}
    </li>
  );
}
