import type { ChartColours } from './chart-colours.ts';
import type { PriceSeries } from './series.ts';
import { StepPoint } from './step-point.tsx';
import type { PlacedPoint } from './step-scales.ts';
import { usePointKeys } from './use-point-keys.ts';

export interface StepPointsProps {
  series: readonly PriceSeries[];
  placed: readonly (readonly PlacedPoint[])[];
  /** Place of each series in the palette. */
  places: readonly number[];
  colours: ChartColours;
  /** A point in words: company, date, price. */
  describe: (point: PlacedPoint, series: PriceSeries) => string;
  onSelect?: (pointId: string, seriesId: string) => void;
  selectedId: string | null;
}

/** The observations of every series, walked with the arrows when they can be selected. */
export function StepPoints(props: StepPointsProps) {
  const { series, placed, places, colours, describe, onSelect, selectedId } = props;
  const keys = usePointKeys(placed);
  return series.map((one, index) => {
    const place = places[index] ?? 0;
    return (placed[index] ?? []).map((point, order) => {
      const at = { series: index, point: order };
      const select = () => onSelect?.(point.id, one.id);
      return (
        <StepPoint
          key={point.id}
          point={point}
          place={place}
          colour={colours.series(place)}
          ground={colours.of('bg')}
          words={describe(point, one)}
          isSelected={point.id === selectedId}
          control={
            onSelect && {
              tabIndex: keys.isActive(at) ? 0 : -1,
              onSelect: select,
              onFocus: () => keys.setActive(at),
              onKeyDown: (event) => {
                if (event.key === 'Enter' || event.key === ' ') select();
                else if (!keys.move(event, at)) return;
                event.preventDefault();
              },
            }
          }
        />
      );
    });
  });
}
