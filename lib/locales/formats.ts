import type { Language } from '../market/index.ts';

/** Locale used for dates and numbers of each language. */
const TAGS: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

const TWO_DAYS_MS = 2 * 86_400_000;

/** Formats bound to one language; amounts come in as decimal strings and are never rounded. */
export interface Formats {
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** `29,00 €`; an amount without a currency stays a bare number. */
  money: (amount: string, currency: string | null) => string;
  /** A signed percentage from percent points: `20.7` → `+20,7 %`. */
  percent: (points: number) => string;
  date: (instant: string) => string;
  dateTime: (instant: string) => string;
  /** Relative under 48 hours, absolute after. */
  ago: (instant: string, now: Date) => string;
}

/** The formats of a language. */
export function createFormats(language: Language): Formats {
  const tag = TAGS[language];
  const date = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' });
  const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const formats: Formats = {
    number: (value, options) => new Intl.NumberFormat(tag, options).format(value),
    money(amount, currency) {
      const digits = amount.split('.')[1]?.length ?? 0;
      // Intl formats decimal strings exactly (NumberFormat v3); the DOM types still ask for a number.
      const exact = amount as unknown as number;
      const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      return new Intl.NumberFormat(
        tag,
        currency ? { style: 'currency', currency, ...fraction } : fraction,
      ).format(exact);
    },
    percent: (points) =>
      new Intl.NumberFormat(tag, {
        style: 'percent',
        signDisplay: 'exceptZero',
        maximumFractionDigits: 1,
      }).format(points / 100),
    date: (instant) => date.format(new Date(instant)),
    dateTime: (instant) => dateTime.format(new Date(instant)),
    ago(instant, now) {
      const elapsed = now.getTime() - new Date(instant).getTime();
      if (elapsed >= TWO_DAYS_MS || elapsed < 0) return formats.date(instant);
      const minutes = Math.round(elapsed / 60_000);
      // "this minute" is what Intl makes of zero minutes; of zero seconds it makes "now".
      if (minutes === 0) return relative.format(0, 'second');
      if (minutes < 60) return relative.format(-minutes, 'minute');
      return relative.format(-Math.round(minutes / 60), 'hour');
    },
  };
  return formats;
}
