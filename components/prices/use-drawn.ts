import { useMemo, useState } from 'react';
import type { PriceRow } from '@/lib/hooks/prices-board';
import { chartKeyOf, defaultDrawn, SERIES_A_CHART } from './chart-groups.ts';

/** Which rows are drawn: the default ones until the user ticks or unticks one. */
export function useDrawn(rows: readonly PriceRow[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [isFull, setFull] = useState(false);
  const drawn = useMemo(() => chosen ?? new Set(defaultDrawn(rows)), [chosen, rows]);
  return {
    drawn,
    /** The last tick was refused: its chart holds as many lines as can be told apart. */
    isFull,
    /** True when the choice is the user's. */
    isChosen: chosen !== null,
    reset: () => {
      setChosen(null);
      setFull(false);
    },
    draw: (key: string, isDrawn: boolean) => {
      const row = rows.find((one) => one.key === key);
      if (!row) return;
      const inChart = rows.filter(
        (one) => drawn.has(one.key) && chartKeyOf(one) === chartKeyOf(row),
      );
      const isRefused = isDrawn && inChart.length >= SERIES_A_CHART;
      setFull(isRefused);
      if (isRefused) return;
      const next = new Set(drawn);
      if (isDrawn) next.add(key);
      else next.delete(key);
      setChosen(next);
    },
  };
}
