import type { ChartColours } from './chart-colours.ts';
import { spreadLabels } from './spread-labels.ts';
import { markPath } from './step-point.tsx';
import type { Frame } from './step-scales.ts';

const LINE_PX = 17;
/** Mean width of a character at 12 px, rounded up: the drawing is made where no text can be measured. */
const CHARACTER_PX = 6.8;
const BEFORE_PX = 26;

export interface SeriesLabel {
  id: string;
  name: string;
  /** Last price, in words. */
  value: string;
  x: number;
  y: number;
  place: number;
}

/** Width to keep free at the end of the drawing for its labels: at most 38 % of it. */
export function labelsWidth(texts: readonly string[], width: number): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.min(Math.ceil(BEFORE_PX + (longest + 1) * CHARACTER_PX), width * 0.38);
}

/** The name with its price where both fit, else the name, cut when it must be. */
function fitLabel({ name, value }: Pick<SeriesLabel, 'name' | 'value'>, room: number): string {
  const whole = `${name} ${value}`;
  if (whole.length <= room) return whole;
  return name.length <= room ? name : `${name.slice(0, Math.max(1, room - 1))}…`;
}

/** Name and last price of each series at the end of its line, moved apart, never overlapping. */
export function StepLabels({
  labels,
  frame,
  width,
  colours,
}: {
  labels: readonly SeriesLabel[];
  frame: Frame;
  width: number;
  colours: ChartColours;
}) {
  const heights = spreadLabels(
    labels.map((label) => label.y),
    LINE_PX,
    frame.top,
    frame.bottom,
  );
  const room = Math.floor((width - frame.right - BEFORE_PX) / CHARACTER_PX);
  return (
    <g aria-hidden="true" fontSize={12} fill={colours.of('fg')}>
      {labels.map((label, index) => {
        const y = heights[index] ?? label.y;
        const text = fitLabel(label, room);
        return (
          <g key={label.id}>
            <path
              d={`M${label.x.toFixed(1)} ${label.y.toFixed(1)}H${frame.right + 4}L${frame.right + 10} ${y.toFixed(1)}`}
              fill="none"
              stroke={colours.of('line-strong')}
              strokeWidth={1}
              strokeDasharray="1 3"
            />
            <g transform={`translate(${frame.right + 15} ${y.toFixed(1)})`}>
              <path d={markPath(label.place)} fill={colours.series(label.place)} />
              <text x={9} dy="0.32em">
                {text}
              </text>
            </g>
          </g>
        );
      })}
    </g>
  );
}
