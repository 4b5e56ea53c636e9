import { useLiveQuery } from 'dexie-react-hooks';
import {
  DAY_MS,
  toInstant,
  type Capture,
  type Change,
  type Clock,
  type Id,
  type Page,
} from '@/lib/market';
import { capturesBetween, changesBetween, listEntries, listEvidence } from '@/lib/store';
import { useDatabase } from './database.ts';

/** How far back the overview looks for moves, in days: a month of weekly digests. */
const MOVES_DAYS = 28;
const WEEK_DAYS = 7;

/** A change with the page it happened on. */
export interface MoveInContext {
  change: Change;
  page: Page | undefined;
}

/** What the overview shows of a study. */
export interface Overview {
  /** Every change worth telling, last first. */
  moves: MoveInContext[];
  /** The last seven days. */
  captures: Capture[];
  keptThisWeek: number;
  claims: number;
  claimsWithoutEvidence: number;
  /** Whether anything was ever captured, compiled into a diagnosis. */
  hasCaptures: boolean;
}

const isWorthTelling = ({ significance }: Change) =>
  significance === 'notable' || significance === 'implausible';

/** The overview of a study, live; undefined while it loads. */
export function useOverview(studyId: Id, clock: Clock): Overview | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    const now = clock().getTime();
    const until = toInstant(new Date(now));
    const weekAgo = toInstant(new Date(now - WEEK_DAYS * DAY_MS));
    const monthAgo = toInstant(new Date(now - MOVES_DAYS * DAY_MS));
    const changes = await changesBetween(database, studyId, monthAgo, until);
    const told = changes.filter(isWorthTelling);
    const pages = await database.pages.bulkGet(told.map(({ pageId }) => pageId));
    const captures = await capturesBetween(database, studyId, weekAgo, until);
    const kept = await listEvidence(database, studyId, {
      statuses: ['retained', 'important'],
      from: weekAgo,
    });
    const entries = (await listEntries(database, studyId, 'swot')).filter(
      ({ state }) => state !== 'retired',
    );
    return {
      moves: told.map((change, index) => ({ change, page: pages[index] })),
      captures,
      keptThisWeek: kept.length,
      claims: entries.length,
      claimsWithoutEvidence: entries.filter(({ evidenceIds }) => evidenceIds.length === 0).length,
      hasCaptures:
        captures.length > 0 || (await database.captures.where({ studyId }).limit(1).count()) > 0,
    };
  }, [database, studyId, clock]);
}
