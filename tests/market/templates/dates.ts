/** A day in full letters: `5 octobre 2026`, `5 October 2026`. */
export const longDate = (date: Date, lang: string): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'fr-FR', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(date);

/** `2026-10-05`. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
