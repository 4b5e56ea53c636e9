import { newId, toInstant, type Activity, type Id } from '@/lib/market';
import { lastActivity, writeAtOnce, type UnitOfWork } from '@/lib/store';
import type { ServiceContext } from './context.ts';

/** What was done, for the log and for undo. */
export interface ActivityHeading {
  studyId: Id;
  /** Which action, e.g. `evidence.triage`. */
  action: string;
  /** What it was done to: a title, a statement, a count. */
  label: string;
}

/** Length the log keeps of a label. */
const LABEL_LENGTH = 300;

/**
 * Logs the unit's writes as one activity that can be undone. Instants of a study's activities grow
 * strictly, even inside a millisecond or when the computer's clock steps back: undo goes by them.
 */
export async function logActivity(
  unit: UnitOfWork,
  heading: ActivityHeading,
  now: Date,
  id: Id = newId(),
): Promise<Activity> {
  const undo = unit.images();
  const last = await lastActivity(unit.database, heading.studyId);
  const earliest = last ? new Date(last.at).getTime() + 1 : 0;
  const activity: Activity = {
    ...heading,
    label: heading.label.slice(0, LABEL_LENGTH),
    id,
    at: toInstant(new Date(Math.max(now.getTime(), earliest))),
    undo,
    undoneAt: null,
  };
  await unit.addAll('activities', [activity]);
  return activity;
}

/**
 * One action of the user: its writes and its line in the log, in one transaction. An action that
 * wrote nothing leaves no line, and has no activity to undo.
 * @throws StorageFullError, StorageUnavailableError, or what the work throws; then nothing is written.
 */
export function act<Result>(
  { database, clock }: ServiceContext,
  work: (unit: UnitOfWork, now: Date) => Promise<{ heading: ActivityHeading; result: Result }>,
): Promise<{ activityId: Id | null; result: Result }> {
  return writeAtOnce(database, async (unit) => {
    const now = clock();
    const { heading, result } = await work(unit, now);
    if (unit.images().length === 0) return { activityId: null, result };
    const { id } = await logActivity(unit, heading, now);
    return { activityId: id, result };
  });
}
