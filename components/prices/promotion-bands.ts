import type { PromotionBand } from '@/components/charts';
import type { PriceRow } from '@/lib/hooks/prices-board';
import { compareDecimals } from '@/lib/pricing';

/** A stretch of promotions, with the companies that held them. */
export interface PromotionSpan {
  from: string;
  to: string;
  companies: string[];
}

/** When a row was sold under its struck price: from the first reading to the one that ended it. */
function promotionsOf(row: PriceRow): { from: string; to: string }[] {
  const periods: { from: string; to: string }[] = [];
  let isOpen = false;
  for (const { captureId, observedAt, amount } of row.observations) {
    const list = row.listPrices.get(captureId);
    const isPromotion = list !== undefined && compareDecimals(list.amount, amount) > 0;
    const last = periods.at(-1);
    if (isOpen && last) last.to = observedAt;
    if (isPromotion && !isOpen) periods.push({ from: observedAt, to: observedAt });
    isOpen = isPromotion;
  }
  return periods;
}

/** The promotions of a drawing, in order; those that overlap become one that names each company. */
export function promotionSpans(rows: readonly PriceRow[]): PromotionSpan[] {
  const all = rows
    .flatMap((row) => promotionsOf(row).map((period) => ({ ...period, row })))
    .toSorted((a, b) => a.from.localeCompare(b.from));
  const merged: PromotionSpan[] = [];
  for (const { from, to, row } of all) {
    const last = merged.at(-1);
    const name = row.company?.name ?? row.name;
    if (last && from <= last.to) {
      if (to > last.to) last.to = to;
      if (!last.companies.includes(name)) last.companies.push(name);
    } else merged.push({ from, to, companies: [name] });
  }
  return merged;
}

/** Mean width of a character of a chart's labels, in pixels. */
const CHARACTER_PX = 6.8;
/** Part of a drawing that its lines take, and the part that their labels take beside them. */
const LINES = 0.6;
const LABELS = 0.3;

/**
 * The bands of a drawing of some width, each under the longest of its labels that does not run into
 * the next one; the last resort is no label.
 */
export function promotionBands(
  rows: readonly PriceRow[],
  labelsOf: (companies: readonly string[]) => readonly string[],
  width: number,
): PromotionBand[] {
  const times = rows.flatMap(({ observations }) =>
    observations.map(({ observedAt }) => Date.parse(observedAt)),
  );
  const first = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - first);
  const place = (at: string) => ((Date.parse(at) - first) / span) * LINES * width;
  const spans = promotionSpans(rows);
  return spans.map(({ from, to, companies }, index) => {
    const next = spans[index + 1];
    const room = (next ? place(next.from) : (LINES + LABELS) * width) - place(from);
    const label = labelsOf(companies).find((text) => text.length * CHARACTER_PX <= room) ?? '';
    return { id: from, from, to, label };
  });
}
