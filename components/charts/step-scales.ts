import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from 'd3-scale';
import type { Placed, PricePoint, PriceSeries, PromotionBand } from './series.ts';

/** The inside of a drawing, in pixels. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A point of a series, placed, with its value kept. */
export type PlacedPoint = PricePoint & Placed;

export interface StepScales {
  x: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
}

const DAY_MS = 86_400_000;

/**
 * Scales that hold every price and promotion. The price axis is not based on zero: a chart of steps
 * compares positions, not areas, and real moves are a few per cent.
 */
export function stepScales(
  series: readonly PriceSeries[],
  bands: readonly PromotionBand[],
  frame: Frame,
): StepScales {
  const times: number[] = bands.flatMap((band) => [Date.parse(band.from), Date.parse(band.to)]);
  const amounts: number[] = [];
  for (const one of series) {
    for (const point of one.points) {
      times.push(Date.parse(point.at));
      if (point.isAvailable) amounts.push(Number(point.amount));
    }
    for (const point of one.listPrice ?? []) {
      times.push(Date.parse(point.at));
      amounts.push(Number(point.amount));
    }
  }
  const from = Math.min(...times);
  const to = Math.max(...times);
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  const timePad = from === to ? DAY_MS : 0;
  const pad = (high - low || Math.abs(high) || 1) * 0.08;
  return {
    x: scaleUtc()
      .domain([new Date(from - timePad), new Date(to + timePad)])
      .range([frame.left, frame.right]),
    y: scaleLinear()
      .domain([Math.max(0, low - pad), high + pad])
      .nice(5)
      .range([frame.bottom, frame.top]),
  };
}

/** The points of a series in time order, placed; a shortage stands at the last price before it. */
export function placePoints(points: readonly PricePoint[], { x, y }: StepScales): PlacedPoint[] {
  const sorted = points.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const firstSold = sorted.find((point) => point.isAvailable);
  let height = firstSold ? y(Number(firstSold.amount)) : (y.range()[0] ?? 0);
  return sorted.map((point) => {
    if (point.isAvailable) height = y(Number(point.amount));
    return { ...point, x: x(new Date(point.at)), y: height };
  });
}
