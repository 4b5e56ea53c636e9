import type { PageType } from '../../market/index.ts';
import type { PageMap } from './page-map.ts';
import type { TypeProbability } from './page-type.ts';

/**
 * A block less likely than this is left out, however little that leaves: where a page has one subject,
 * a reader prefers a missing line to a foreign one. Lists and articles have no such floor. Chosen by
 * cross-validation.
 */
const FLOORS: Partial<Record<PageType, number>> = {
  product: 0.35,
  service: 0.3,
  forum: 0.2,
  documentation: 0.2,
};

/** A page that promises fewer words than this, and so small a share, shows nothing but its frame. */
const FEWEST_WORDS = 15;
const SMALLEST_SHARE = 0.08;
/** A block without a word still costs something to keep. */
const LEAST_WEIGHT = 0.01;

/**
 * The probability under which leaving a block out is expected to serve a reader better: half of the
 * best score (words right among words kept and words wanted) that any choice can be expected to reach.
 */
function expectedCut(map: PageMap, probabilities: Float64Array): { cut: number; words: number } {
  const weight = (block: number) => Math.max(LEAST_WEIGHT, map.measures[block]!.words);
  const words = probabilities.reduce(
    (sum, probability, block) => sum + probability * weight(block),
    0,
  );
  const order = [...probabilities.keys()].sort((a, b) => probabilities[b]! - probabilities[a]!);
  let right = 0;
  let kept = 0;
  let best = 0;
  for (const block of order) {
    right += probabilities[block]! * weight(block);
    kept += weight(block);
    best = Math.max(best, (2 * right) / (kept + words));
  }
  return { cut: best / 2, words };
}

/** Which blocks are kept: the choice expected to be closest to what a reader would mark. */
export function keepBlocks(
  map: PageMap,
  probabilities: Float64Array,
  types: readonly TypeProbability[],
): Uint8Array {
  const { cut, words } = expectedCut(map, probabilities);
  const isFrame = words < FEWEST_WORDS && words < map.totalWords * SMALLEST_SHARE;
  if (isFrame) return new Uint8Array(probabilities.length);
  const floor = types.reduce(
    (sum, { type, probability }) => sum + probability * (FLOORS[type] ?? 0),
    0,
  );
  return Uint8Array.from(probabilities, (probability) =>
    probability >= Math.max(floor, cut) ? 1 : 0,
  );
}
