import type { Language } from '../market/index.ts';

const rules = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') };
const numbers = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') };

/** A counted noun with its number: `plural('fr', 3, 'relevé', 'relevés')` → `3 relevés`. */
export function plural(language: Language, count: number, one: string, many: string): string {
  const word = rules[language].select(count) === 'one' ? one : many;
  return `${numbers[language].format(count)} ${word}`;
}
