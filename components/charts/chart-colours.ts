import { chartPalette, palette, type ColourName } from '../ui/palette.ts';

/** Where a chart takes its colours: the page's tokens, or written out for a document. */
export type ColourSource = 'tokens' | 'light' | 'dark';

export interface ChartColours {
  series: (index: number) => string;
  of: (name: ColourName) => string;
}

/** The colours of a chart. */
export function chartColours(source: ColourSource): ChartColours {
  const count = chartPalette.length;
  if (source === 'tokens') {
    return {
      series: (index) => `var(--chart-${(index % count) + 1})`,
      of: (name) => `var(--color-${name})`,
    };
  }
  return {
    series: (index) => (chartPalette[index % count] ?? chartPalette[0])[source],
    of: (name) => palette[name][source],
  };
}

/**
 * A place in the palette for each series: the own company takes the first colour, a series that names
 * its place keeps it, the others take those left.
 */
export function assignColours(series: readonly { isOwn?: boolean; place?: number }[]): number[] {
  const taken = new Set(series.map(({ isOwn, place }) => (isOwn ? 0 : place)));
  let next = 0;
  return series.map(({ isOwn, place }) => {
    if (isOwn) return 0;
    if (place !== undefined) return place;
    while (taken.has(next)) next += 1;
    next += 1;
    return next - 1;
  });
}
