export { BarList, type BarListItem } from './bar-list.tsx';
export type { ColourSource } from './chart-colours.ts';
export { Responsive } from './responsive.tsx';
export type { PricePoint, PriceSeries, PromotionBand } from './series.ts';
export { SparkLine, type SparkLineProps } from './spark-line.tsx';
export { StepChart, type StepChartProps, type StepChartWords } from './step-chart.tsx';
