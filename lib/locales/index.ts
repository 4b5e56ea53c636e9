import type { Language } from '../market/index.ts';
import { en, type Messages } from './en/index.ts';
import { fr } from './fr/index.ts';

export { createFormats, type Formats } from './formats.ts';
export { plural } from './plural.ts';
export type { Messages };

const dictionaries: Record<Language, Messages> = { en, fr };

/** The dictionary of a language. */
export const messagesOf = (language: Language): Messages => dictionaries[language];

/** The language spoken for a browser's list of preferred languages; English when none is ours. */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'fr' || primary === 'en') return primary;
  }
  return 'en';
}
