import type { PageReading } from '@/lib/market';

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

/** The reading with at most `length` code units of main text, never half a character. */
function shortened(reading: PageReading, length: number): PageReading {
  const kept = reading.text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  return { ...reading, text: kept ? `${kept}…` : '' };
}

/**
 * The reading within `room` characters of JSON: whole when it fits, else without its tables, else
 * with its text halved until it does. Prices are never given up: they are what a save is for.
 */
export function fitReading(reading: PageReading, room: number): PageReading {
  if (sizeOf(reading) <= room) return reading;
  let fitted: PageReading = { ...reading, tables: [] };
  for (let length = reading.text.length >> 1; sizeOf(fitted) > room && fitted.text; length >>= 1) {
    fitted = shortened(fitted, length);
  }
  return fitted;
}
