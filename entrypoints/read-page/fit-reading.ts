import type { PageReading } from '@/lib/market';

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

const SHORTENED = 'the reading is too large for one answer: part of it was left out';

/** What is given up when there is no room, the least missed first. */
const GIVEN_UP: readonly Partial<PageReading>[] = [
  { discarded: [] },
  { images: [], links: [] },
  { tables: [] },
  { cards: [], promises: [], ratings: [] },
];

/** The reading with at most `length` code units of main text, never half a character. */
function shortened(reading: PageReading, length: number): PageReading {
  const kept = reading.text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const blocks = reading.blocks.filter(({ end }) => end <= kept.length);
  return { ...reading, text: kept ? `${kept}…` : '', blocks };
}

/**
 * The reading within `room` characters of JSON: whole when it fits, else without what is least missed,
 * else with its text halved until it does. Prices are never given up: they are what a save is for.
 */
export function fitReading(reading: PageReading, room: number): PageReading {
  if (sizeOf(reading) <= room) return reading;
  let fitted: PageReading = { ...reading, limits: [...reading.limits, SHORTENED].slice(-20) };
  for (const part of GIVEN_UP) {
    fitted = { ...fitted, ...part };
    if (sizeOf(fitted) <= room) return fitted;
  }
  for (let length = reading.text.length >> 1; sizeOf(fitted) > room && fitted.text; length >>= 1)
    fitted = shortened(fitted, length);
  return fitted;
}
