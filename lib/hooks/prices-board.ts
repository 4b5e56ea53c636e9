import type {
  Company,
  Currency,
  Decimal,
  Id,
  Page,
  PriceObservation,
  PricePeriod,
} from '@/lib/market';
import { currentPrice, groupIntoSeries, percentChange, subtractDecimals } from '@/lib/pricing';
import type { PriceMaterial } from './prices.ts';
import { offerKinds, type OfferKind } from './prices-kinds.ts';

/** What separates two prices of one series. */
export interface PriceDifference {
  delta: Decimal;
  /** Signed, in percent of the first price; null when it was zero. */
  percent: number | null;
  since: PriceObservation;
}

/** One offer in one currency and billing period: a line of the table, a line of the chart. */
export interface PriceRow {
  key: string;
  offerId: Id;
  name: string;
  kind: OfferKind;
  company: Company | undefined;
  page: Page | undefined;
  currency: Currency | null;
  period: PricePeriod | null;
  /** The amount is per litre, per kilogram…: nothing else was shown. */
  isUnitPrice: boolean;
  /** What a visitor would have paid, one a capture, oldest first; empty when all was rejected. */
  observations: PriceObservation[];
  /** The struck price shown beside it, by capture. */
  listPrices: ReadonlyMap<Id, PriceObservation>;
  latest: PriceObservation | null;
  sincePrevious: PriceDifference | null;
  sinceFirst: PriceDifference | null;
  lastSeenAt: string;
}

const isPayable = ({ role }: PriceObservation) =>
  role === 'current' || role === 'period' || role === 'unit';
const isLive = ({ status }: PriceObservation) => status !== 'rejected';

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Between which readings of a capture one price is chosen. */
const comparable = ({ offerId, currency, period, condition }: PriceObservation) =>
  // "No commitment" and "billed yearly" are two prices of one plan, not two readings of one price.
  [offerId, currency ?? '', period ?? '', period === null ? '' : condition].join('|');

/**
 * One price a capture, offer, currency and period, chosen like the price of a page. A subscription's
 * price corrected by the user counts as `current`: the two are one series.
 */
function pricesPaid(observations: readonly PriceObservation[]): PriceObservation[] {
  const live = observations.filter((row) => isPayable(row) && isLive(row));
  const sold = new Set(live.filter(({ role }) => role !== 'unit').map(comparable));
  const whole = live.filter((row) => row.role !== 'unit' || !sold.has(comparable(row)));
  const captures = groupBy(whole, (row) => `${comparable(row)}|${row.captureId}`);
  return [...captures.values()].flatMap((rows) => {
    const paid = currentPrice(rows);
    return paid ? [paid.role === 'period' ? { ...paid, role: 'current' as const } : paid] : [];
  });
}

function difference(
  from: PriceObservation | undefined,
  to: PriceObservation | undefined,
): PriceDifference | null {
  if (!from || !to || from === to) return null;
  return {
    delta: subtractDecimals(to.amount, from.amount),
    percent: percentChange(from.amount, to.amount),
    since: from,
  };
}

/** The offers of a study with what their prices did, in no particular order. */
export function buildPriceRows(material: PriceMaterial, companies: readonly Company[]): PriceRow[] {
  const { observations, offers, pages } = material;
  const kinds = offerKinds(material);
  const byOffer = groupBy(observations, ({ offerId }) => offerId);
  const rowOf = (key: string, seen: readonly PriceObservation[], isRejected: boolean): PriceRow => {
    const last = seen.at(-1)!;
    const page = pages.get(last.pageId);
    const companyId = page?.companyId ?? last.companyId;
    const live = isRejected ? [] : [...seen];
    const lists = (byOffer.get(last.offerId) ?? []).filter(
      (row) => row.role === 'list' && isLive(row) && row.currency === last.currency,
    );
    return {
      key,
      offerId: last.offerId,
      name: offers.get(last.offerId)?.name || last.offerName,
      kind: kinds.get(last.offerId) ?? 'listing',
      company: companies.find(({ id }) => id === companyId),
      page,
      currency: last.currency,
      period: last.period,
      isUnitPrice: last.role === 'unit',
      observations: live,
      listPrices: new Map(lists.map((row) => [row.captureId, row])),
      latest: live.at(-1) ?? null,
      sincePrevious: difference(live.at(-2), live.at(-1)),
      sinceFirst: difference(live[0], live.at(-1)),
      lastSeenAt: last.observedAt,
    };
  };
  const series = groupIntoSeries(pricesPaid(observations));
  const alive = new Set(series.map(({ offerId }) => offerId));
  const rejected = groupBy(
    observations.filter((row) => isPayable(row) && !alive.has(row.offerId)),
    ({ offerId }) => offerId,
  );
  return [
    ...series.map((one) => rowOf(one.key, one.observations, false)),
    ...[...rejected].map(([offerId, rows]) => rowOf(`${offerId}|rejected`, rows, true)),
  ];
}

/**
 * Every reading behind a row, rejected ones included, last first: what was payable and the struck
 * prices, in the row's billing period. Another currency is shown only where it was rejected.
 */
export function readingsOf(row: PriceRow, material: PriceMaterial): PriceObservation[] {
  const readings = material.observations.filter(
    (reading) =>
      reading.offerId === row.offerId &&
      (isPayable(reading) || reading.role === 'list') &&
      (reading.role === 'list' || reading.period === row.period) &&
      (reading.currency === row.currency || !isLive(reading)),
  );
  return readings.toSorted(
    (a, b) =>
      b.observedAt.localeCompare(a.observedAt) ||
      Number(a.role === 'list') - Number(b.role === 'list') ||
      Number(!isLive(a)) - Number(!isLive(b)) ||
      a.id.localeCompare(b.id),
  );
}
