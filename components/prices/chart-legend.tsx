import { useLocale } from '@/lib/hooks/locale';
import type { PriceRow } from '@/lib/hooks/prices-board';
import { isUnavailable } from '@/lib/pricing';
import { promotionSpans } from './promotion-bands.ts';
import styles from './prices-screen.module.css';

/** What the dashes, the shade and the cross of a drawing mean, when it has any. */
export function ChartLegend({ rows }: { rows: readonly PriceRow[] }) {
  const { legend } = useLocale().messages.prices;
  const all = rows.flatMap((row) => row.observations.map((observation) => ({ row, observation })));
  const hasList = all.some(({ row, observation }) => row.listPrices.has(observation.captureId));
  const hasGap = all.some(({ observation }) => isUnavailable(observation.availability));
  const hasPromotion = promotionSpans(rows).length > 0;
  if (!hasList && !hasGap && !hasPromotion) return null;
  return (
    <ul className={styles.legend}>
      {hasList && (
        <li>
          <svg width="24" height="12" aria-hidden="true">
            <path d="M0 6h24" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 4" />
          </svg>
          {legend.list}
        </li>
      )}
      {hasPromotion && (
        <li>
          <svg width="16" height="12" aria-hidden="true">
            <rect width="16" height="12" fill="var(--color-warn-soft)" stroke="var(--color-line)" />
          </svg>
          {legend.promotion}
        </li>
      )}
      {hasGap && (
        <li>
          <svg width="12" height="12" aria-hidden="true">
            <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="2" />
          </svg>
          {legend.outOfStock}
        </li>
      )}
    </ul>
  );
}
