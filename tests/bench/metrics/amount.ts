/** Relative difference two decimal texts may have and still be one amount, as the benchmarks allow. */
const TOLERANCE = 1e-9;

/** Whether an amount read is the annotated one, both as decimal text or numbers. */
export function isSameAmount(given: string | number, expected: string | number): boolean {
  const wanted = Number(expected);
  return Math.abs(Number(given) - wanted) < TOLERANCE * Math.max(1, Math.abs(wanted));
}
