import type {
  Capture,
  Change,
  ChangeFinding,
  Id,
  Offer,
  PageReading,
  PriceObservation,
} from '@/lib/market';
import { compareCaptures } from '@/lib/changes';
import { observationsOfPage, offersOfPage, type VigieDatabase } from '@/lib/store';
import { currentPriceOf } from '../capture/main-offer.ts';
import { effectivePrices, effectiveReading, isLive, typedOffer } from './effective-reading.ts';

/** A capture with what was read of its page. */
export interface ReadCapture {
  capture: Capture;
  reading: PageReading;
}

/** What the page's prices were at a capture, and the user's word on them. */
interface PricedSide {
  raw: PageReading;
  effective: PageReading;
  observations: PriceObservation[];
}

const hasOffer = ({ offers }: PageReading, wanted: string): boolean =>
  offers.some(({ key }) => key === wanted);

/**
 * The earlier side of a comparison, where an offer whose price was rejected, or was not typed that
 * time, has its last price that stands, with the capture it comes from.
 */
function carryPrices(
  before: PricedSide & { at: string },
  after: PricedSide,
  history: readonly PriceObservation[],
  offers: readonly Offer[],
): { reading: PageReading; sources: Map<string, Id> } {
  const sources = new Map<string, Id>();
  const byKey = new Map(before.effective.offers.map((offer) => [offer.key, offer]));
  for (const { key } of after.effective.offers) {
    const known = byKey.get(key);
    const offer = offers.find((row) => row.key === key);
    if (!offer || (known && currentPriceOf(known))) continue;
    const isDoubted = before.observations.some((row) => row.offerId === offer.id && !isLive(row));
    if (!isDoubted && hasOffer(after.raw, key)) continue;
    const earlier = history.filter(
      (row) => row.offerId === offer.id && isLive(row) && row.observedAt < before.at,
    );
    const captureId = earlier.at(-1)?.captureId;
    if (!captureId) continue;
    const rows = earlier.filter((row) => row.captureId === captureId);
    const read = rows.filter(({ origin }) => origin !== 'user');
    const prices = effectivePrices(read, rows);
    byKey.set(key, known ? { ...known, prices } : typedOffer(offer, prices));
    sources.set(key, captureId);
  }
  return { reading: { ...before.effective, offers: [...byKey.values()] }, sources };
}

/** Whether a finding comes from the page, not from a price being typed or rejected on one side only. */
function isOfPage(finding: ChangeFinding, before: PricedSide, after: PricedSide, offerId?: Id) {
  const { field, offerKey } = finding;
  if (field === 'offer-added') return hasOffer(after.raw, offerKey);
  if (field === 'offer-removed') return hasOffer(before.raw, offerKey);
  if (field !== 'price' && field !== 'list-price') return true;
  const isDoubted = ({ observations }: PricedSide) =>
    observations.some((row) => row.offerId === offerId && !isLive(row));
  if (!finding.before) return !isDoubted(before);
  return finding.after !== '' || !isDoubted(after);
}

/**
 * The changes between two captures of a page, both read as the user left them. Their ids derive from
 * the captures, so that a second run makes the same.
 */
export async function changesSince(
  database: VigieDatabase,
  before: ReadCapture,
  after: ReadCapture,
): Promise<Change[]> {
  const { capture } = after;
  const offers = await offersOfPage(database, capture.pageId);
  const history = await observationsOfPage(database, capture.pageId);
  const sideOf = ({ capture: { id }, reading }: ReadCapture): PricedSide => {
    const observations = history.filter(({ captureId }) => captureId === id);
    return {
      raw: reading,
      effective: effectiveReading(reading, observations, offers),
      observations,
    };
  };
  const old = { ...sideOf(before), at: before.capture.capturedAt };
  const now = sideOf(after);
  const { reading, sources } = carryPrices(old, now, history, offers);
  const idOfKey = new Map(offers.map(({ key, id }) => [key, id]));
  return compareCaptures(reading, now.effective)
    .filter((finding) => isOfPage(finding, old, now, idOfKey.get(finding.offerKey)))
    .map((finding, index): Change => {
      const isPrice = finding.field === 'price' || finding.field === 'list-price';
      const source = isPrice ? sources.get(finding.offerKey) : undefined;
      return {
        ...finding,
        id: `${capture.id}:since:${before.capture.id}:${index}`,
        studyId: capture.studyId,
        pageId: capture.pageId,
        companyId: capture.companyId,
        fromCaptureId: source ?? before.capture.id,
        toCaptureId: capture.id,
        detectedAt: capture.capturedAt,
      };
    });
}
