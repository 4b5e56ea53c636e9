import { useId } from 'react';
import { assignColours, chartColours, type ColourSource } from './chart-colours.ts';
import type { PricePoint, PriceSeries, PromotionBand } from './series.ts';
import { StepAxes } from './step-axes.tsx';
import { StepBands } from './step-bands.tsx';
import { labelsWidth, StepLabels, type SeriesLabel } from './step-labels.tsx';
import { StepLine } from './step-line.tsx';
import { StepPoints } from './step-points.tsx';
import { placePoints, stepScales, type PlacedPoint } from './step-scales.ts';

/** Words inside the drawing; from `messages.ui.chart`, or in the language of a document. */
export interface StepChartWords {
  outOfStock: string;
  noData: string;
  keys: string;
}

export interface StepChartProps {
  /** Accessible name. */
  title: string;
  /** What the drawing shows, in a sentence. */
  description?: string;
  series: readonly PriceSeries[];
  bands?: readonly PromotionBand[];
  width: number;
  height?: number;
  /** From a decimal string. */
  formatPrice: (amount: string) => string;
  formatDate: (at: string) => string;
  words: StepChartWords;
  /** With it, points take the focus: arrows move, Enter or a press selects. */
  onSelect?: (pointId: string, seriesId: string) => void;
  selectedId?: string | null;
  /** `light` or `dark` writes the colours out, for a drawing outside the extension's pages. */
  colours?: ColourSource;
}

/** Prices of several companies through time. The caller gives the same figures as a table. */
export function StepChart(props: StepChartProps) {
  const { series, bands = [], width, height = 300, formatPrice, formatDate, words } = props;
  const { onSelect, selectedId = null } = props;
  const id = useId();
  const colours = chartColours(props.colours ?? 'tokens');
  const places = assignColours(series);
  const priceOf = (point: PricePoint): string =>
    point.isAvailable ? formatPrice(point.amount) : words.outOfStock;
  const lastPrices = series.map((one) => {
    const last = one.points.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
    return last ? priceOf(last) : '';
  });
  const endTexts = series.map((one, index) => `${one.label} ${lastPrices[index]}`);
  const frame = {
    left: 64,
    top: bands.length > 0 ? 28 : 14,
    right: Math.max(120, width - labelsWidth(endTexts, width)),
    bottom: height - 30,
  };
  const isEmpty = !series.some((one) => one.points.some((point) => point.isAvailable));
  const scales = isEmpty ? null : stepScales(series, bands, frame);
  const placed: PlacedPoint[][] = series.map((one) =>
    scales ? placePoints(one.points, scales) : [],
  );
  const labels: SeriesLabel[] = series.flatMap((one, index) => {
    const last = placed[index]?.at(-1);
    if (!last) return [];
    const end = { x: last.x + 8, y: last.y, place: places[index] ?? 0 };
    return [{ id: one.id, name: one.label, value: lastPrices[index] ?? '', ...end }];
  });
  const description = [props.description, onSelect && words.keys].filter(Boolean).join(' ');
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role={onSelect ? 'group' : 'img'}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="system-ui, sans-serif"
      direction="ltr"
    >
      <title id={`${id}-title`}>{props.title}</title>
      {description && <desc id={`${id}-description`}>{description}</desc>}
      {!scales && (
        <text
          x={width / 2}
          y={height / 2}
          textAnchor="middle"
          fontSize={14}
          fill={colours.of('muted')}
        >
          {words.noData}
        </text>
      )}
      {scales && <StepBands bands={bands} frame={frame} scales={scales} colours={colours} />}
      {scales && (
        <StepAxes
          frame={frame}
          scales={scales}
          colours={colours}
          formatPrice={formatPrice}
          formatDate={formatDate}
        />
      )}
      {scales && <StepLabels labels={labels} frame={frame} width={width} colours={colours} />}
      {scales &&
        series.map((one, index) => (
          <StepLine
            key={one.id}
            points={placed[index] ?? []}
            listPrice={(one.listPrice ?? []).map((point) => ({
              x: scales.x(new Date(point.at)),
              y: scales.y(Number(point.amount)),
            }))}
            colour={colours.series(places[index] ?? 0)}
            isHeavy={one.isOwn ?? false}
          />
        ))}
      <StepPoints
        series={series}
        placed={placed}
        places={places}
        colours={colours}
        describe={(point, one) => `${one.label}, ${formatDate(point.at)}, ${priceOf(point)}`}
        onSelect={onSelect}
        selectedId={selectedId}
      />
    </svg>
  );
}
