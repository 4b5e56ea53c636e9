import { Quadrant, type Entry } from '../market/index.ts';

/** Entries of a cell that a reader can weigh; French teaching asks for three to five. */
export const RECOMMENDED = { min: 3, max: 5 } as const;

/** Above, entries go to the annex. */
export const CELL_LIMIT = 7;

/** The four cells of a SWOT, each ranked. */
export type Swot = Record<Quadrant, Entry[]>;

/**
 * The live SWOT entries by cell, in the rank the user gave them; entries of equal rank by strength,
 * then by age. Retired and removed entries are left out.
 *
 * @param scoreOf strength score of an entry, for ties
 */
export function orderSwot(entries: readonly Entry[], scoreOf: (entry: Entry) => number): Swot {
  const swot: Swot = { strength: [], weakness: [], opportunity: [], threat: [] };
  for (const entry of entries) {
    if (entry.framework !== 'swot' || entry.state === 'retired' || entry.deletedAt) continue;
    const cell = Quadrant.safeParse(entry.slot);
    if (cell.success) swot[cell.data].push(entry);
  }
  for (const cell of Quadrant.options) {
    swot[cell].sort(
      (left, right) =>
        left.rank - right.rank ||
        scoreOf(right) - scoreOf(left) ||
        left.createdAt.localeCompare(right.createdAt),
    );
  }
  return swot;
}

/** Whether a cell has too few entries, a good number, more than recommended, or some for the annex. */
export function checkCell(count: number): 'few' | 'good' | 'many' | 'over' {
  if (count < RECOMMENDED.min) return 'few';
  if (count <= RECOMMENDED.max) return 'good';
  return count <= CELL_LIMIT ? 'many' : 'over';
}
