/** A publication date with the precision its page gave, and no more. */
export interface PublicationDate {
  at: Date;
  precision: 'year' | 'month' | 'day';
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

/** Reads `2026`, `2026-11`, `2026-11-12` or a date-time; null when it is none of them. */
export function publicationDate(value: string | null): PublicationDate | null {
  const match = value ? SHAPE.exec(value) : null;
  if (!match) return null;
  const [, year, month, day] = match;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return null;
  const precision = day ? 'day' : month ? 'month' : 'year';
  return { at, precision };
}
