import { decodeEntities } from './entities.ts';
import { repairJson } from './json-repair.ts';

function tryParse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Opened with an entity where a quote should be: the block was escaped as if it were text. */
const ESCAPED_AS_TEXT = /[{[,:]\s{0,100}&(?:quot|#0?34|#x22);/;

/**
 * The values of a JSON block as real pages write them, in order; a part that cannot be saved is left
 * out. Tried in turn, and the try that saves the most is kept: as it is, mended (see `repairJson`), with
 * quotes that the template forgot to escape. Linear in the length of the block.
 */
export function parseJsonValues(text: string): unknown[] {
  const whole = tryParse(text.trim());
  if (whole) return [whole.value];
  const source = ESCAPED_AS_TEXT.test(text) ? decodeEntities(text) : text;
  let best: unknown[] = [];
  for (const options of [{}, { innerQuotes: true }]) {
    const pieces = repairJson(source, options);
    const parsed = pieces.map(tryParse).filter((piece) => piece !== null);
    if (parsed.length > best.length) best = parsed.map((piece) => piece.value);
    if (parsed.length === pieces.length && parsed.length > 0) break;
  }
  return best;
}

/** The same as one value: null when nothing can be saved, a list when several stood in the block. */
export function parseTolerantJson(text: string): unknown {
  const values = parseJsonValues(text);
  return values.length > 1 ? values : (values[0] ?? null);
}
