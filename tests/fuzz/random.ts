/** Choices that a seed decides: the same seed makes the same case on every machine. */
export interface Random {
  /** A whole number from 0 to `below`, exclusive. */
  below: (below: number) => number;
  /** One of these. @throws RangeError when there is none. */
  pick: <T>(values: readonly T[]) => T;
  /** True once in `times`. */
  oneIn: (times: number) => boolean;
}

/** Mulberry32 (Tommy Ettinger, public domain): short, fast, and good enough to choose mutations. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: (values) => {
      const index = below(values.length);
      if (index >= values.length) throw new RangeError('There is nothing to pick from.');
      return values[index] as (typeof values)[number];
    },
  };
}
