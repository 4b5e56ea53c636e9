import type { Instant, Language } from '../market/index.ts';

const TAGS: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** Dates of a document in its language; days are those of a time zone given by the caller. */
export interface DocumentDates {
  /** `18 novembre 2026` */
  long(instant: Instant): string;
  /** `18 nov.`: for table cells, where the year is known. */
  short(instant: Instant): string;
  /** `du 16 au 22 novembre 2026`, from the days of the two instants in UTC (weeks are UTC). */
  period(from: Instant, to: Instant, join: (from: string, to: string) => string): string;
}

/** The dates of a language in a time zone. */
export function createDates(language: Language, timeZone: string): DocumentDates {
  const tag = TAGS[language];
  const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone });
  const short = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone });
  const inUtc = (instant: Instant, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(instant));
  // Intl leaves out the ordinal that French wants on the first of a month.
  const polish = (date: string) => (language === 'fr' ? date.replace(/^1(?= |$)/u, '1er') : date);
  return {
    long: (instant) => polish(long.format(new Date(instant))),
    short: (instant) => polish(short.format(new Date(instant))),
    period(from, to, join) {
      const end = polish(inUtc(to, { dateStyle: 'long' }));
      if (from.slice(0, 10) === to.slice(0, 10)) return end;
      const sameYear = from.slice(0, 4) === to.slice(0, 4);
      const sameMonth = sameYear && from.slice(0, 7) === to.slice(0, 7);
      const start = inUtc(from, {
        day: 'numeric',
        ...(sameMonth ? {} : { month: 'long' as const }),
        ...(sameYear ? {} : { year: 'numeric' as const }),
      });
      return join(polish(start), end);
    },
  };
}
