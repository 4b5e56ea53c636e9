import type { ChartColours } from './chart-colours.ts';
import type { PromotionBand } from './series.ts';
import type { Frame, StepScales } from './step-scales.ts';

/** Promotions behind the lines, named above. */
export function StepBands({
  bands,
  frame,
  scales,
  colours,
}: {
  bands: readonly PromotionBand[];
  frame: Frame;
  scales: StepScales;
  colours: ChartColours;
}) {
  return bands.map((band) => {
    const x = scales.x(new Date(band.from));
    return (
      <g key={band.id} data-part="band">
        <rect
          x={x}
          y={frame.top}
          width={Math.max(2, scales.x(new Date(band.to)) - x)}
          height={frame.bottom - frame.top}
          fill={colours.of('warn-soft')}
        />
        <text x={x} y={frame.top - 8} fontSize={12} fill={colours.of('warn')}>
          {band.label}
        </text>
      </g>
    );
  });
}
