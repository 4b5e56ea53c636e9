export * from './compare-captures.ts';
export * from './text-diff.ts';
