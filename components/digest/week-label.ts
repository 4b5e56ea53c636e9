import type { Locale } from '@/lib/hooks/locale';
import { weekBounds } from '@/lib/market';

/** A week by its number and its days, e.g. `S47 · 16–22 nov. 2026`; weeks are UTC. */
export function weekLabel(week: string, { language, messages }: Locale): string {
  const { from, to } = weekBounds(week);
  const days = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return messages.digest.week(
    Number(week.slice(-2)),
    days.formatRange(new Date(from), new Date(to)),
  );
}
