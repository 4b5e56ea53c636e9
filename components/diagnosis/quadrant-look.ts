import type { Quadrant } from '@/lib/market';

/** The cells in reading order of the grid: internal above, external below. */
export const QUADRANTS: readonly Quadrant[] = ['strength', 'weakness', 'opportunity', 'threat'];

/** The keys that place in a cell; F (forces) and S (strengths) are the same cell. */
export const QUADRANT_KEYS: Readonly<Record<Quadrant, readonly string[]>> = {
  strength: ['F', 'S'],
  weakness: ['W'],
  opportunity: ['O'],
  threat: ['T'],
};

/** Whether a cell is about us, not about the market. */
export const isInternal = (quadrant: Quadrant): boolean =>
  quadrant === 'strength' || quadrant === 'weakness';
