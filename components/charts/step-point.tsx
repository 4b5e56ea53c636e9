import type { KeyboardEvent } from 'react';
import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { PlacedPoint } from './step-scales.ts';

/** One shape a series, so that colour is never needed alone. */
const SHAPES = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolStar,
  symbolWye,
] as const;

/** SVG has no button element: a group takes the role. */
const SVG_BUTTON = { role: 'button' } as const;

/** Area of a mark, in square pixels. */
const AREA = 48;

/** The outline of a series' mark, around the origin. */
export const markPath = (place: number): string =>
  symbol(SHAPES[place % SHAPES.length] ?? symbolCircle, AREA)() ?? '';

export interface StepPointProps {
  point: PlacedPoint;
  place: number;
  colour: string;
  ground: string;
  /** Read aloud, and shown on hover. */
  words: string;
  isSelected: boolean;
  /** Absent in a drawing that only shows. */
  control?: {
    tabIndex: 0 | -1;
    onSelect: () => void;
    onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
    onFocus: () => void;
  };
}

/** One observation: a filled mark, or a cross where the offer was out of stock. */
export function StepPoint(props: StepPointProps) {
  const { point, place, colour, ground, words, isSelected, control } = props;
  const mark = point.isAvailable ? (
    <path d={markPath(place)} fill={colour} stroke={ground} strokeWidth={1.5} />
  ) : (
    <>
      <circle r={6} fill={ground} />
      <path d="m-4-4 8 8m0-8-8 8" stroke={colour} strokeWidth={2} fill="none" />
    </>
  );
  const body = (
    <>
      <title>{words}</title>
      {isSelected && <circle r={9} fill="none" stroke={colour} strokeWidth={2} />}
      {mark}
    </>
  );
  const shift = `translate(${point.x.toFixed(1)} ${point.y.toFixed(1)})`;
  if (!control) return <g transform={shift}>{body}</g>;
  return (
    <g
      transform={shift}
      {...SVG_BUTTON}
      aria-label={words}
      aria-pressed={isSelected}
      data-point={point.id}
      tabIndex={control.tabIndex}
      onClick={control.onSelect}
      onKeyDown={control.onKeyDown}
      onFocus={control.onFocus}
      style={{ cursor: 'pointer' }}
    >
      <circle r={12} fill="transparent" />
      {body}
    </g>
  );
}
