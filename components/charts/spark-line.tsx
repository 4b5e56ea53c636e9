import { curveStepAfter, line } from 'd3-shape';
import { chartColours, type ColourSource } from './chart-colours.ts';

export interface SparkLineProps {
  /** What it shows, in words: the only thing read aloud. */
  label: string;
  /** In time order; null where there is no value: the line is broken there. */
  values: readonly (number | null)[];
  width?: number;
  height?: number;
  colours?: ColourSource;
}

/** A line the size of a word: the run of a price beside its figure. */
export function SparkLine(props: SparkLineProps) {
  const { label, values, width = 96, height = 24 } = props;
  const colours = chartColours(props.colours ?? 'tokens');
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  const x = (index: number) => 3 + (index * (width - 6)) / Math.max(1, values.length - 1);
  const y = (value: number) =>
    range === 0 ? height / 2 : height - 3 - ((value - low) / range) * (height - 6);
  const draw = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? low))
    .curve(curveStepAfter)
    .digits(1);
  const end = values.findLastIndex((value) => value !== null);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path d={draw(values) ?? ''} fill="none" stroke={colours.of('muted')} strokeWidth={1.5} />
      {end >= 0 && (
        <circle cx={x(end)} cy={y(values[end] ?? low)} r={2.5} fill={colours.of('fg')} />
      )}
    </svg>
  );
}
