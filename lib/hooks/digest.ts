import { useLiveQuery } from 'dexie-react-hooks';
import {
  DAY_MS,
  isoWeek,
  weekBounds,
  type Clock,
  type Digest,
  type EvidenceStatus,
  type Id,
} from '@/lib/market';
import { binnedEvidence, countEvidence, evidenceByIds, listDigests } from '@/lib/store';
import { useDatabase } from './database.ts';
import { withContext, type EvidenceInContext } from './inbox.ts';

/** Weeks a digest can be prepared for, this one included. */
const WEEKS_OFFERED = 8;

/** A week on offer: how much was kept of it and how much waits, and its digests. */
export interface DigestWeek {
  week: string;
  kept: number;
  waiting: number;
  draft: Digest | undefined;
  /** The last digest issued for it. */
  issued: Digest | undefined;
}

/** The digests of a study, last week first, live; undefined while they load. */
export function useDigests(studyId: Id): Digest[] | undefined {
  const database = useDatabase();
  return useLiveQuery(() => listDigests(database, studyId), [database, studyId]);
}

/** The last weeks, this one first, with what each holds; undefined while they load. */
export function useDigestWeeks(studyId: Id, clock: Clock): DigestWeek[] | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    const now = clock().getTime();
    const digests = await listDigests(database, studyId);
    const binned = await binnedEvidence(database);
    const ofWeek = async (age: number): Promise<DigestWeek> => {
      const week = isoWeek(new Date(now - age * 7 * DAY_MS));
      const count = (...statuses: EvidenceStatus[]) =>
        countEvidence(database, studyId, statuses, weekBounds(week), binned);
      return {
        week,
        kept: await count('retained', 'important'),
        waiting: await count('unsorted', 'later'),
        draft: digests.find((digest) => digest.week === week && digest.number === null),
        issued: digests.find((digest) => digest.week === week && digest.number !== null),
      };
    };
    return Promise.all(Array.from({ length: WEEKS_OFFERED }, (_, age) => ofWeek(age)));
  }, [database, studyId, clock]);
}

/** One digest of a study; null when it is gone, in the bin or of another study, undefined while it loads. */
export function useDigest(studyId: Id, digestId: Id): Digest | null | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    const digest = await database.digests.get(digestId);
    return digest && digest.studyId === studyId && !digest.deletedAt ? digest : null;
  }, [database, studyId, digestId]);
}

/** The evidence a digest rests on, by id; what is gone or in the bin is left out. */
export function useDigestEvidence(
  digest: Pick<Digest, 'items'>,
): ReadonlyMap<Id, EvidenceInContext> | undefined {
  const database = useDatabase();
  const ids = [...new Set(digest.items.flatMap(({ evidenceIds }) => evidenceIds))].toSorted();
  return useLiveQuery(async () => {
    const rows = await withContext(database, await evidenceByIds(database, ids));
    return new Map(rows.map((row) => [row.evidence.id, row]));
  }, [database, ids.join(' ')]);
}
