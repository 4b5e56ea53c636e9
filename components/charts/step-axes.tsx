import type { ChartColours } from './chart-colours.ts';
import type { Frame, StepScales } from './step-scales.ts';

/** Room a date label needs, in pixels. */
const DATE_WIDTH = 84;

/** Horizontal rules with their prices, and dates below. */
export function StepAxes({
  frame,
  scales,
  colours,
  formatPrice,
  formatDate,
}: {
  frame: Frame;
  scales: StepScales;
  colours: ChartColours;
  formatPrice: (amount: string) => string;
  formatDate: (at: string) => string;
}) {
  const prices = scales.y.ticks(5);
  const step = (prices[1] ?? 1) - (prices[0] ?? 0);
  const digits = Number.isInteger(step) ? 0 : 2;
  const count = Math.max(2, Math.floor((frame.right - frame.left) / DATE_WIDTH));
  const dates = scales.x.ticks(Math.min(count, 6));
  // Ticks finer than a day repeat a date.
  const days = dates.filter((date, index) => {
    const before = dates[index - 1];
    return !before || formatDate(before.toISOString()) !== formatDate(date.toISOString());
  });
  return (
    <g aria-hidden="true" fontSize={12} fill={colours.of('muted')}>
      {prices.map((price) => (
        <g key={price} transform={`translate(0 ${scales.y(price)})`}>
          <line x1={frame.left} x2={frame.right} stroke={colours.of('line')} />
          <text x={frame.left - 8} dy="0.32em" textAnchor="end">
            {formatPrice(price.toFixed(digits))}
          </text>
        </g>
      ))}
      {days.map((date) => (
        <text
          key={date.getTime()}
          x={scales.x(date)}
          y={frame.bottom + 18}
          textAnchor={scales.x(date) - frame.left < DATE_WIDTH / 2 ? 'start' : 'middle'}
        >
          {formatDate(date.toISOString())}
        </text>
      ))}
    </g>
  );
}
