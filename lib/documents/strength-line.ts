import type { Language } from '../market/index.ts';
import type { Strength } from '../diagnosis/index.ts';
import { messagesOf } from '../locales/index.ts';
import type { Badge } from './model.ts';

/** `3 preuves · 2 origines indépendantes · plus récente il y a 4 j · meilleure note B2`. */
export function strengthLine(strength: Strength, language: Language): string {
  const words = messagesOf(language).documents.strength;
  const parts = [words.cards(strength.cards)];
  if (strength.cards > 0) parts.push(words.origins(strength.origins));
  if (strength.newestAgeDays !== null) parts.push(words.newest(strength.newestAgeDays));
  if (strength.bestGrade !== null) parts.push(words.bestGrade(strength.bestGrade));
  if (strength.contradicting > 0) parts.push(words.contradicted(strength.contradicting));
  return parts.join(' · ');
}

/** The mark of a strength: disputed and opinion come before any label. */
export function strengthBadge(strength: Strength, language: Language): Badge {
  const words = messagesOf(language).documents.strength;
  if (strength.cards === 0) return { text: `◌ ${words.opinion}`, tone: 'warning' };
  if (strength.disputed) return { text: `⚠ ${words.disputed}`, tone: 'bad' };
  const glyph = { weak: '○', medium: '◐', strong: '●' }[strength.label];
  const tone = strength.label === 'strong' ? 'good' : 'neutral';
  return { text: `${glyph} ${words[strength.label]}`, tone };
}
