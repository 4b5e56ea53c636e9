import { Dexie } from 'dexie';
import type { Activity, Id } from '@/lib/market';
import type { VigieDatabase } from './database.ts';

/** Length of the activity log on screen. */
const LOG_LENGTH = 50;

const ofStudy = (database: VigieDatabase, studyId: Id, after: string | typeof Dexie.minKey) =>
  database.activities
    .where('[studyId+at]')
    .between([studyId, after], [studyId, Dexie.maxKey], false, true);

/** What the user did last in a study, last first. */
export function listActivities(
  database: VigieDatabase,
  studyId: Id,
  limit = LOG_LENGTH,
): Promise<Activity[]> {
  return ofStudy(database, studyId, Dexie.minKey).reverse().limit(limit).toArray();
}

/** The last thing done in a study, undone or not. */
export async function lastActivity(database: VigieDatabase, studyId: Id): Promise<Activity | null> {
  return (await ofStudy(database, studyId, Dexie.minKey).last()) ?? null;
}

/** The last thing done in a study that was not undone. */
export async function lastLiveActivity(
  database: VigieDatabase,
  studyId: Id,
): Promise<Activity | null> {
  const last = await ofStudy(database, studyId, Dexie.minKey)
    .reverse()
    .filter((activity) => !activity.undoneAt)
    .first();
  return last ?? null;
}

/** What was done in a study after an activity and not undone. */
export function liveActivitiesAfter(
  database: VigieDatabase,
  activity: Activity,
): Promise<Activity[]> {
  return ofStudy(database, activity.studyId, activity.at)
    .filter((later) => !later.undoneAt)
    .toArray();
}
