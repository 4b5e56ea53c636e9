import { curveStepAfter, line } from 'd3-shape';
import type { Placed } from './series.ts';
import { stretches } from './series.ts';
import type { PlacedPoint } from './step-scales.ts';

const draw = line<Placed>()
  .x((point) => point.x)
  .y((point) => point.y)
  .curve(curveStepAfter)
  .digits(1);

/** A price holds until the next one: steps, broken where the offer was out of stock. */
export function StepLine({
  points,
  listPrice,
  colour,
  isHeavy,
}: {
  points: readonly PlacedPoint[];
  listPrice: readonly Placed[];
  colour: string;
  isHeavy: boolean;
}) {
  return (
    <g fill="none" stroke={colour} aria-hidden="true">
      {listPrice.length > 1 && (
        <path
          data-part="list-price"
          d={draw(listPrice) ?? ''}
          strokeWidth={1.25}
          strokeDasharray="2 4"
        />
      )}
      {stretches(points).map((stretch) => (
        <path
          key={stretch[0]?.x}
          data-part="stretch"
          d={draw(stretch) ?? ''}
          strokeWidth={isHeavy ? 3 : 2}
          strokeLinejoin="round"
        />
      ))}
    </g>
  );
}
