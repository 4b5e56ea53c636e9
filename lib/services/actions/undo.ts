import { NotFoundError, toInstant, UndoConflictError, type Activity, type Id } from '@/lib/market';
import {
  lastLiveActivity,
  liveActivitiesAfter,
  writeAtOnce,
  type Rows,
  type TableName,
  type UnitOfWork,
} from '@/lib/store';
import type { Undone } from '@/lib/hooks/actions';
import type { ServiceContext } from '../context.ts';

/** Heavy rows name no other row but their capture or digest, which stands for them. */
const NAMES_NOTHING: readonly string[] = ['captureBodies', 'digestDocuments'];

/**
 * The later activity an undo would damage, or null: one that touched the same rows, or whose rows
 * name a row the undo would remove.
 */
async function findConflict(unit: UnitOfWork, activity: Activity): Promise<Activity | null> {
  const touched = new Set(activity.undo.map(({ table, key }) => `${table}/${key}`));
  const created = activity.undo.filter(({ before }) => before === null).map(({ key }) => key);
  for (const later of await liveActivitiesAfter(unit.database, activity)) {
    for (const { table, key } of later.undo) {
      if (touched.has(`${table}/${key}`)) return later;
      if (created.length === 0 || NAMES_NOTHING.includes(table)) continue;
      const row = await unit.get(table as TableName, key);
      const text = row ? JSON.stringify(row) : '';
      if (created.some((id) => text.includes(JSON.stringify(id)))) return later;
    }
  }
  return null;
}

/** Puts one table's row back as it was. */
async function restore(unit: UnitOfWork, { table, key, before }: Activity['undo'][number]) {
  const name = table as TableName;
  if (before === null) await unit.remove(name, key);
  else await unit.put(name, before as Rows[TableName]);
}

/**
 * Puts the rows and counters back as they were before an activity of the study; without an id, before
 * its latest. Resolves to what was undone; undoing nothing does nothing, and resolves to null.
 * @throws NotFoundError when the log no longer has the activity; UndoConflictError when something
 * done since rests on it.
 */
export function undo(
  { database, clock }: ServiceContext,
  studyId: Id,
  activityId?: Id,
): Promise<Undone | null> {
  return writeAtOnce(database, async (unit) => {
    const activity = activityId
      ? await database.activities.get(activityId)
      : await lastLiveActivity(database, studyId);
    if (activityId && activity?.studyId !== studyId) throw new NotFoundError('action', activityId);
    if (!activity || activity.undoneAt) return null;
    const conflict = await findConflict(unit, activity);
    if (conflict) throw new UndoConflictError(conflict.label);
    for (const image of activity.undo.toReversed()) await restore(unit, image);
    await unit.put('activities', { ...activity, undoneAt: toInstant(clock()) });
    return { action: activity.action, label: activity.label };
  });
}
