/**
 * Moves labels apart until none covers another, in their order, inside a span of pixels.
 * Returns the new positions, in the order given.
 */
export function spreadLabels(
  wanted: readonly number[],
  height: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = new Map<number, number>();
  let floor = top;
  for (const index of order) {
    const y = Math.max(wanted[index] ?? top, floor);
    placed.set(index, y);
    floor = y + height;
  }
  // What went past the bottom is pushed back up, from the last.
  let ceiling = bottom;
  for (const index of order.toReversed()) {
    const y = Math.min(placed.get(index) ?? bottom, ceiling);
    placed.set(index, y);
    ceiling = y - height;
  }
  return wanted.map((_, index) => placed.get(index) ?? top);
}
