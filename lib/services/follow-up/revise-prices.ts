import { contentOf } from './change-content.ts';
import {
  newId,
  toInstant,
  type Capture,
  type Change,
  type Evidence,
  type PriceObservation,
} from '@/lib/market';
import { currentPrice } from '@/lib/pricing';
import {
  listCaptures,
  observationsOfOffer,
  type UnitOfWork,
  type VigieDatabase,
} from '@/lib/store';
import { PRICED_OUTCOMES } from '../capture/price-rows.ts';
import { changesSince, type ReadCapture } from './changes-since.ts';
import { previousReadable } from './compare-step.ts';
import { isLive } from './effective-reading.ts';
import { proposePrices } from './propose-evidence.ts';
import { readPriceFacts } from './read-price-facts.ts';
import { followedCapture, type FollowedCapture } from './subject-of-capture.ts';

/** A capture whose follow-up rests on a price, read before the transaction that changes it. */
export interface PriceRevision {
  followed: FollowedCapture;
  before: ReadCapture | null;
}

/** The changes a price has a part in. */
const PRICED_FIELDS: readonly Change['field'][] = [
  'price',
  'list-price',
  'offer-added',
  'offer-removed',
];

/** The capture of an observation and those compared with it: up to the next that has a price of its own. */
async function restingOn(database: VigieDatabase, row: PriceObservation): Promise<Capture[]> {
  const captures = (await listCaptures(database, row.pageId)).toReversed();
  const own = captures.find(({ id }) => id === row.captureId);
  if (!own) return [];
  const live = (await observationsOfOffer(database, row.offerId)).filter(isLive);
  const resting = [own];
  for (const capture of captures) {
    if (capture.version <= own.version || !PRICED_OUTCOMES.includes(capture.outcome)) continue;
    resting.push(capture);
    if (currentPrice(live.filter(({ captureId }) => captureId === capture.id))) break;
  }
  return resting;
}

/** Reads what `revisePrices` needs when an observation is about to change, the oldest capture first. */
export async function readRevisions(
  database: VigieDatabase,
  observation: PriceObservation,
): Promise<PriceRevision[]> {
  const revisions: PriceRevision[] = [];
  for (const capture of await restingOn(database, observation)) {
    const followed = await followedCapture(database, capture.id);
    if (!followed) continue;
    const isCompared = PRICED_OUTCOMES.includes(capture.outcome);
    const before = isCompared ? await previousReadable(database, capture) : null;
    revisions.push({ followed, before });
  }
  return revisions;
}

/** Puts the price changes that lead to a capture in line with its observations. */
async function reviseChanges(unit: UnitOfWork, { followed, before }: PriceRevision): Promise<void> {
  if (!before) return;
  const isPriced = ({ field }: Change) => PRICED_FIELDS.includes(field);
  const stored = await unit.database.changes.where({ toCaptureId: followed.capture.id }).toArray();
  const wanted = new Map(
    (await changesSince(unit.database, before, followed))
      .filter(isPriced)
      .map((change) => [contentOf(change), change]),
  );
  for (const change of stored.filter(isPriced)) {
    if (!wanted.delete(contentOf(change))) await unit.remove('changes', change.id);
  }
  // A new id: what the user kept of a former change must not be taken for this one.
  const added = [...wanted.values()].map((change) => ({ ...change, id: newId() }));
  await unit.addAll('changes', added);
}

const isToSort = ({ status }: Evidence): boolean => status === 'unsorted' || status === 'later';

/**
 * Puts the price evidence of a capture in line: in the inbox, what no longer holds goes to the bin and
 * what holds now is proposed; evidence the user sorted stays, without the change it no longer shows.
 */
async function reviseEvidence(
  unit: UnitOfWork,
  { followed }: PriceRevision,
  now: Date,
): Promise<void> {
  const { database } = unit;
  const at = toInstant(now);
  const ofPage = await database.evidence.where({ pageId: followed.capture.pageId }).toArray();
  const stored = ofPage.filter(
    ({ captureId, deletedAt }) => captureId === followed.capture.id && !deletedAt,
  );
  const facts = new Map(
    (await readPriceFacts(database, followed)).map((fact) => [fact.text, fact]),
  );
  let remaining = stored.length;
  for (const row of stored) {
    if (row.kind !== 'price') continue;
    const fact = facts.get(row.text);
    facts.delete(row.text);
    if (!fact && isToSort(row)) {
      await unit.put('evidence', { ...row, deletedAt: at });
      remaining -= 1;
      continue;
    }
    const isGone = row.changeId !== null && !(await unit.get('changes', row.changeId));
    const { changeId, observationId } = fact ?? { ...row, ...(isGone && { changeId: null }) };
    if (changeId === row.changeId && observationId === row.observationId) continue;
    await unit.put('evidence', { ...row, changeId, observationId, updatedAt: at });
  }
  const proposed = proposePrices(followed, [...facts.values()], remaining === 0);
  for (const row of proposed) {
    const isTaken = await unit.get('evidence', row.id);
    await unit.addAll('evidence', [isTaken ? { ...row, id: newId() } : row]);
  }
}

/**
 * Tells again what rests on a price that has just changed: changes, then evidence, in the unit that
 * changed it, so that undo takes everything back. A follow-up still to come will read the new price
 * by itself.
 */
export async function revisePrices(
  unit: UnitOfWork,
  revisions: readonly PriceRevision[],
  now: Date,
): Promise<void> {
  for (const revision of revisions) {
    const { id } = revision.followed.capture;
    const capture = await unit.get('captures', id);
    const job = await unit.get('jobs', `follow-up:${id}`);
    const isPending = job !== undefined && job.state !== 'done';
    if (!capture || capture.deletedAt || (isPending && job.step === 'compare')) continue;
    await reviseChanges(unit, revision);
    if (!isPending) await reviseEvidence(unit, revision, now);
  }
}
