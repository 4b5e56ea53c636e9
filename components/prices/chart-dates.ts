import type { Language } from '@/lib/market';
import type { PriceRow } from '@/lib/hooks/prices-board';

const TAGS: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** The dates of a drawing, short enough for its axis: the year is written when there are several. */
export function chartDates(
  rows: readonly PriceRow[],
  language: Language,
): (instant: string) => string {
  const years = new Set(
    rows.flatMap(({ observations }) =>
      observations.map(({ observedAt }) => observedAt.slice(0, 4)),
    ),
  );
  const format = new Intl.DateTimeFormat(TAGS[language], {
    day: 'numeric',
    month: 'short',
    ...(years.size > 1 && { year: '2-digit' }),
  });
  return (instant) => format.format(new Date(instant));
}
