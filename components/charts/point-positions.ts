import type { PlacedPoint } from './step-scales.ts';

/** A point of a chart by the order of its series and its order in it. */
export interface PointPosition {
  series: number;
  point: number;
}

function nearest(points: readonly PlacedPoint[], x: number): number {
  let best = 0;
  for (const [index, point] of points.entries())
    if (Math.abs(point.x - x) < Math.abs((points[best]?.x ?? 0) - x)) best = index;
  return best;
}

/** Where a key leads from a point: along its series, or to the nearest date of the next one. */
export function nextPosition(
  key: string,
  from: PointPosition,
  placed: readonly (readonly PlacedPoint[])[],
): PointPosition | null {
  const points = placed[from.series] ?? [];
  const last = points.length - 1;
  if (key === 'ArrowRight') return { ...from, point: Math.min(last, from.point + 1) };
  if (key === 'ArrowLeft') return { ...from, point: Math.max(0, from.point - 1) };
  if (key === 'Home') return { ...from, point: 0 };
  if (key === 'End') return { ...from, point: last };
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const x = points[from.point]?.x ?? 0;
  const step = key === 'ArrowDown' ? 1 : -1;
  for (let series = from.series + step; series >= 0 && series < placed.length; series += step) {
    const others = placed[series] ?? [];
    if (others.length > 0) return { series, point: nearest(others, x) };
  }
  return from;
}
