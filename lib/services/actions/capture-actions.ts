import { toInstant, type Capture, type Id } from '@/lib/market';
import { listCaptures, type UnitOfWork } from '@/lib/store';
import type { Actions } from '@/lib/hooks/actions';
import { act } from '../activity-log.ts';
import { mainOfferOfPage, refreshPagePrice } from '../capture/page-price.ts';
import type { ServiceContext } from '../context.ts';
import { compareAcross, readNeighbours } from '../follow-up/compare-across.ts';
import { mustFind } from './must-find.ts';

/**
 * Takes out what a capture said: its prices, its changes, and in the bin its evidence with what its
 * changes carry elsewhere, but for the captures about to be compared again.
 */
async function removeWhatItSaid(
  unit: UnitOfWork,
  capture: Capture,
  comparedAgain: ReadonlySet<Id>,
  at: string,
): Promise<void> {
  const { database } = unit;
  const { id } = capture;
  for (const { id: key } of await database.priceObservations.where({ captureId: id }).toArray()) {
    await unit.remove('priceObservations', key);
  }
  const changes = [
    ...(await database.changes.where({ toCaptureId: id }).toArray()),
    ...(await database.changes.where({ fromCaptureId: id }).toArray()),
  ];
  for (const change of changes) await unit.remove('changes', change.id);
  const changeIds = new Set(changes.map((change) => change.id));
  const ofPage = await database.evidence.where({ pageId: capture.pageId }).toArray();
  for (const evidence of ofPage) {
    const { captureId, changeId } = evidence;
    const rests =
      captureId === id || (changeId && changeIds.has(changeId) && !comparedAgain.has(captureId));
    if (rests && !evidence.deletedAt) await unit.put('evidence', { ...evidence, deletedAt: at });
  }
}

/**
 * Takes a follow-up still to come out of the queue: run now it would find nothing to do and be done,
 * and undoing the removal would bring back a capture without evidence. Undo queues it again.
 */
async function callOffFollowUp(unit: UnitOfWork, captureId: Id): Promise<void> {
  const job = await unit.get('jobs', `follow-up:${captureId}`);
  if (job && job.state !== 'done') await unit.remove('jobs', job.id);
}

/** Counts a capture out of its page, which follows it to the bin when it was the last one. */
async function countOut(unit: UnitOfWork, capture: Capture, at: string): Promise<void> {
  const page = await unit.get('pages', capture.pageId);
  if (!page) return;
  const [last] = await listCaptures(unit.database, page.id, 1);
  const first = await unit.database.captures
    .where('[pageId+version]')
    .between([page.id, 0], [page.id, Infinity])
    .filter(({ deletedAt }) => !deletedAt)
    .first();
  await unit.put('pages', {
    ...page,
    captureCount: page.captureCount - 1,
    firstCapturedAt: first?.capturedAt ?? page.firstCapturedAt,
    lastCapturedAt: last?.capturedAt ?? page.lastCapturedAt,
    title: last?.title || page.title,
    deletedAt: last ? null : at,
  });
}

type CaptureActions = Pick<Actions, 'removeCapture'>;

export function captureActions(context: ServiceContext): CaptureActions {
  const { database } = context;

  /** What is left of the page's prices, or of those the capture gave when no other gives any. */
  const offerLeft = async ({ id, pageId }: Capture) =>
    (await mainOfferOfPage(database, pageId, id)) ?? (await mainOfferOfPage(database, pageId));

  return {
    removeCapture: async (captureId) => {
      // Readings are read here: only the database may be awaited inside the transaction.
      const known = await database.captures.get(captureId);
      const mainOfferId = known ? await offerLeft(known) : null;
      const neighbours = known ? await readNeighbours(database, known) : [];
      const comparedAgain = new Set(neighbours.map(({ followed }) => followed.capture.id));
      return act(context, async (unit, now) => {
        const capture = await mustFind(unit, 'captures', captureId);
        const at = toInstant(now);
        await unit.put('captures', { ...capture, deletedAt: at });
        await callOffFollowUp(unit, captureId);
        await removeWhatItSaid(unit, capture, comparedAgain, at);
        await countOut(unit, capture, at);
        await refreshPagePrice(unit, capture.pageId, mainOfferId);
        await compareAcross(unit, neighbours, now);
        const { studyId, title, url } = capture;
        const heading = { studyId, action: 'capture.remove', label: title || url };
        return { heading, result: undefined };
      });
    },
  };
}
