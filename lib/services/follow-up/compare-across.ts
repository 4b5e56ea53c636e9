import { newId, type Capture, type Id } from '@/lib/market';
import { listCaptures, readCaptureReading, type UnitOfWork, type VigieDatabase } from '@/lib/store';
import { PRICED_OUTCOMES } from '../capture/price-rows.ts';
import { contentOf } from './change-content.ts';
import { changesSince } from './changes-since.ts';
import { revisePrices, type PriceRevision } from './revise-prices.ts';
import { followedCapture } from './subject-of-capture.ts';

/**
 * Reads, before the transaction that removes a capture, the captures that were compared with it: the
 * next usable version, and those a price was carried to. Each comes with the usable version before it
 * once the capture is gone.
 */
export async function readNeighbours(
  database: VigieDatabase,
  removed: Capture,
): Promise<PriceRevision[]> {
  const usable = (await listCaptures(database, removed.pageId)).filter(
    ({ id, outcome }) => id !== removed.id && PRICED_OUTCOMES.includes(outcome),
  );
  const next = usable.findLast(({ version }) => version > removed.version);
  const told = await database.changes.where({ fromCaptureId: removed.id }).toArray();
  const ids = new Set(told.map(({ toCaptureId }) => toCaptureId));
  if (next && PRICED_OUTCOMES.includes(removed.outcome)) ids.add(next.id);
  const revisions: PriceRevision[] = [];
  for (const capture of usable.toReversed().filter(({ id }) => ids.has(id))) {
    const followed = await followedCapture(database, capture.id);
    if (!followed) continue;
    const before = usable.find(({ version }) => version < capture.version);
    revisions.push({
      followed,
      before: before
        ? { capture: before, reading: await readCaptureReading(database, before.id) }
        : null,
    });
  }
  return revisions;
}

async function isLive(unit: UnitOfWork, captureId: Id): Promise<boolean> {
  const capture = await unit.get('captures', captureId);
  return capture !== undefined && !capture.deletedAt;
}

/**
 * Compares the captures on either side of one just removed, in the unit that removed it, so that the
 * move it bracketed is not lost and undo takes everything back. A follow-up still to come compares by
 * itself.
 */
export async function compareAcross(
  unit: UnitOfWork,
  revisions: readonly PriceRevision[],
  now: Date,
): Promise<void> {
  for (const revision of revisions) {
    const { followed, before } = revision;
    const { id } = followed.capture;
    if (!(await isLive(unit, id)) || (before && !(await isLive(unit, before.capture.id)))) continue;
    const job = await unit.get('jobs', `follow-up:${id}`);
    if (before && (!job || job.state === 'done' || job.step !== 'compare')) {
      const stored = await unit.database.changes.where({ toCaptureId: id }).toArray();
      const known = new Set(stored.map(contentOf));
      const changes = await changesSince(unit.database, before, followed);
      const missing = changes.filter((change) => !known.has(contentOf(change)));
      // A new id: what the user kept of a former change must not be taken for this one.
      await unit.addAll(
        'changes',
        missing.map((change) => ({ ...change, id: newId() })),
      );
    }
    await revisePrices(unit, [revision], now);
  }
}
