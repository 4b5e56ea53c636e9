export * from './currency.ts';
export * from './current-price.ts';
export * from './decimal.ts';
export * from './moves.ts';
export * from './parse.ts';
export * from './series.ts';
export * from './step-points.ts';
