/** The arithmetic mean; NaN of nothing. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value below which this share of the values lies (nearest rank, upward); NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The share of the values for which this holds; NaN of nothing. */
export const shareOf = <T>(values: readonly T[], isRight: (value: T) => boolean): number =>
  values.length === 0 ? Number.NaN : values.filter(isRight).length / values.length;
