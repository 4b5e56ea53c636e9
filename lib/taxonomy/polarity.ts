import type { Language } from '../market/index.ts';
import data from './data/polarity.json' with { type: 'json' };

/** Words that lean good or bad for their subject, and the words that turn them round. */
export interface Polarity {
  favourable: readonly string[];
  unfavourable: readonly string[];
  negators: readonly string[];
}

export const polarity: Readonly<Record<Language, Polarity>> = data;
