export * from './suggest-themes.ts';
export * from './stance.ts';
export * from './passages.ts';
export * from './best-passage.ts';
export * from './subject.ts';
