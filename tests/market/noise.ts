import { randomInt, randomUUID } from 'node:crypto';

/** What changes at every load of a page without meaning anything. */
export interface Noise {
  /** A request identifier, as servers leave in meta tags and element ids. */
  nonce: string;
  /** A view counter. */
  views: number;
  /** "N people are looking at this". */
  watchers: number;
  /** Rank of the rotating teaser; taken modulo the number of teasers. */
  teaser: number;
}

/** Fresh noise, different at every call. */
export const makeNoise = (): Noise => ({
  nonce: randomUUID(),
  views: randomInt(1_000, 90_000),
  watchers: randomInt(3, 40),
  teaser: randomInt(0, 1_000),
});
