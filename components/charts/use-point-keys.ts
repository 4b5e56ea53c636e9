import { useState, type KeyboardEvent } from 'react';
import { nextPosition, type PointPosition } from './point-positions.ts';
import type { PlacedPoint } from './step-scales.ts';

/** One tab stop for a whole chart, arrows inside it. */
export function usePointKeys(placed: readonly (readonly PlacedPoint[])[]) {
  const first = {
    series: Math.max(
      0,
      placed.findIndex((points) => points.length > 0),
    ),
    point: 0,
  };
  const [active, setActive] = useState<PointPosition>(first);
  const exists = placed[active.series]?.[active.point] !== undefined;
  const current = exists ? active : first;
  return {
    isActive: (at: PointPosition) => at.series === current.series && at.point === current.point,
    setActive,
    /** True when the key moved the focus. */
    move(event: KeyboardEvent<SVGGElement>, from: PointPosition): boolean {
      const to = nextPosition(event.key, from, placed);
      const point = to && placed[to.series]?.[to.point];
      if (!point) return false;
      setActive(to);
      const chart = event.currentTarget.ownerSVGElement;
      chart?.querySelector<SVGGElement>(`[data-point="${CSS.escape(point.id)}"]`)?.focus();
      return true;
    },
  };
}
