import { toInstant, type Capture } from '@/lib/market';
import { listCaptures, type UnitOfWork } from '@/lib/store';
import type { Actions } from '@/lib/hooks/actions';
import { act } from '../activity-log.ts';
import { mainOfferOfPage, refreshPagePrice } from '../capture/page-price.ts';
import type { ServiceContext } from '../context.ts';
import { mustFind } from './must-find.ts';

/** Takes out what a capture said: its prices, its changes, and in the bin the evidence they carry. */
async function removeWhatItSaid(unit: UnitOfWork, capture: Capture, at: string): Promise<void> {
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
    const rests =
      evidence.captureId === id || (evidence.changeId && changeIds.has(evidence.changeId));
    if (rests && !evidence.deletedAt) await unit.put('evidence', { ...evidence, deletedAt: at });
  }
}

/** Counts a capture out of its page, which follows it to the bin when it was the last one. */
async function countOut(unit: UnitOfWork, capture: Capture, at: string): Promise<void> {
  const page = await unit.get('pages', capture.pageId);
  if (!page) return;
  const [last] = await listCaptures(unit.database, page.id, 1);
  await unit.put('pages', {
    ...page,
    captureCount: page.captureCount - 1,
    lastCapturedAt: last?.capturedAt ?? page.lastCapturedAt,
    title: last?.title || page.title,
    deletedAt: last ? null : at,
  });
}

type CaptureActions = Pick<Actions, 'removeCapture'>;

export function captureActions(context: ServiceContext): CaptureActions {
  return {
    removeCapture: async (captureId) => {
      const known = await context.database.captures.get(captureId);
      const mainOfferId = known && (await mainOfferOfPage(context.database, known.pageId));
      return act(context, async (unit, now) => {
        const capture = await mustFind(unit, 'captures', captureId);
        const at = toInstant(now);
        await unit.put('captures', { ...capture, deletedAt: at });
        await removeWhatItSaid(unit, capture, at);
        await countOut(unit, capture, at);
        await refreshPagePrice(unit, capture.pageId, mainOfferId ?? null);
        const { studyId, title, url } = capture;
        const heading = { studyId, action: 'capture.remove', label: title || url };
        return { heading, result: undefined };
      });
    },
  };
}
