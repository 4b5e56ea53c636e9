import { firstMatch, phraseMatcher } from '../../pricing/phrases.ts';
import { foldText } from '../../pricing/text-folding.ts';
import data from '../data/facts-identity.json' with { type: 'json' };
import { dateInText } from './date-text.ts';
import type { TitleLine } from './near-title.ts';

const UPDATED = phraseMatcher(data.updated);
const PUBLISHED = phraseMatcher(data.published);

/** A date that is a smaller part of its line, without a word that announces it, is told of something. */
const SMALLEST_SHARE = 0.3;

interface Shown {
  day: string;
  isUpdate: boolean;
}

function shownDate(line: TitleLine, lang: string): Shown | null {
  const found = dateInText(line.text, lang);
  if (!found) return null;
  const before = foldText(line.text.slice(0, found.index));
  const isUpdate = firstMatch(UPDATED, before) !== null && firstMatch(PUBLISHED, before) === null;
  const isAnnounced = isUpdate || firstMatch(PUBLISHED, before) !== null;
  const isMarked = line.element.localName === 'time' || line.element.querySelector('time') !== null;
  const share = found.length / line.text.length;
  const isSentence = /[\p{L}\d][.!?]$/u.test(line.text) && found.index > 0;
  const isLabel = share >= SMALLEST_SHARE && !isSentence;
  return isAnnounced || isMarked || isLabel ? { day: found.day, isUpdate } : null;
}

/**
 * The day a reader sees beside the title, as ISO: that of publication when both are shown, else that
 * of the last update, else null. Only whole dates count, so a footer's year never does.
 */
export function visibleDate(lines: TitleLine[], lang: string): string | null {
  const shown = lines.map((line) => shownDate(line, lang)).filter((date) => date !== null);
  return (shown.find((date) => !date.isUpdate) ?? shown[0])?.day ?? null;
}
