export type { ColourSource } from './chart-colours.ts';
export { Responsive } from './responsive.tsx';
export type { PricePoint, PriceSeries, PromotionBand } from './series.ts';
export { StepChart, type StepChartProps, type StepChartWords } from './step-chart.tsx';
