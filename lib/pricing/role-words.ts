import type { Gap } from './gaps.ts';
import type { PhraseMatch } from './phrase-book.ts';
import { isMadeOf, phraseAtEnd } from './phrase-search.ts';
import {
  DELIVERY,
  FILLER,
  FREE_OF_CHARGE,
  OVER,
  ROLES_AFTER,
  ROLES_BEFORE,
  TAX,
  type WordRole,
} from './price-words.ts';

/** A word that gives an amount its role. */
export interface RoleWord {
  role: WordRole;
  /** Characters between the word and the amount. */
  distance: number;
  text: string;
}

/** How far a word may stand from its amount, in characters; a legal label is a whole sentence. */
const REACH_BEFORE = 24;
const REACH_LEGAL = 60;
const REACH_AFTER = 12;

const SENTENCE_END = /[.!?;|•·] /;
const LABEL_END = /[:=] *$/;

/** Whether the text between a word and the amount after it lets the word reach. */
function reaches(role: WordRole, between: string): boolean {
  if (role === 'lowest30') return between.length <= REACH_LEGAL;
  if (between.length > REACH_BEFORE || /\d/.test(between) || SENTENCE_END.test(between))
    return false;
  if (role === 'current') return true;
  return LABEL_END.test(between) || isMadeOf(between, [FILLER, TAX]);
}

/** "Free delivery" names no amount: the next one is not what the delivery costs. */
function isFreeOfCharge(text: string, { start, end, value }: PhraseMatch<WordRole>): boolean {
  if (value !== 'shipping') return false;
  return FREE_OF_CHARGE.all(text).some(
    (free) => free.start >= end || free.end > start || isMadeOf(text.slice(free.end, start), []),
  );
}

/** `Livraison offerte à partir de`: a delivery, "free" and "over", with no sentence end between. */
function isFreeDeliveryOver(before: string): boolean {
  const over = phraseAtEnd(OVER, before, [OVER, FILLER]);
  if (!over) return false;
  const said = before.slice(0, over.start).split(SENTENCE_END).at(-1) ?? '';
  return DELIVERY.first(said) !== null && FREE_OF_CHARGE.first(said) !== null;
}

interface Ranked extends RoleWord {
  length: number;
}

const nearest = (words: Ranked[]): RoleWord | null =>
  words.sort((a, b) => a.distance - b.distance || b.length - a.length)[0] ?? null;

/** The word before an amount that says what it is. */
export function wordBefore(before: string): RoleWord | null {
  if (isFreeDeliveryOver(before)) return { role: 'threshold', distance: 0, text: '' };
  const words = ROLES_BEFORE.all(before).flatMap((match) => {
    const { start, end, value: role } = match;
    if (!reaches(role, before.slice(end)) || isFreeOfCharge(before, match)) return [];
    const text = before.slice(start, end);
    return [{ role, distance: before.length - end, length: end - start, text }];
  });
  return nearest(words);
}

/** How strongly punctuation parts a word from the amount on one side. */
const DIVIDER = /[,;|/()•·.]/;

/** Whether a word between two amounts speaks of the second: `39 € UVP: 49 €`, `39 € (was 49 €)`. */
function belongsToNext(between: string, { start, end }: PhraseMatch<WordRole>): boolean {
  const phrase = between.slice(start, end);
  const left = between.slice(0, start);
  const right = between.slice(end);
  if (right.includes(':')) return true;
  const isAlsoBefore = ROLES_BEFORE.at(phrase, 0)?.end === phrase.length;
  if (!isAlsoBefore) return false;
  const isParted = DIVIDER.test(right);
  if (DIVIDER.test(left) !== isParted) return !isParted;
  return right.trim() === '' || left.length > right.length;
}

/** The word after an amount that says what it is, with where it ends. */
function wordAfter({ afterLeft, isShared }: Gap): { word: RoleWord; end: number } | null {
  const text = afterLeft.folded;
  const match = ROLES_AFTER.all(text.slice(0, REACH_AFTER + CONTEXT_OF_PHRASE)).find(
    ({ start }) => start <= REACH_AFTER && !/[.!?;|•·] |\d/.test(text.slice(0, start)),
  );
  if (!match || (isShared && belongsToNext(text, match))) return null;
  const { start, end, value: role } = match;
  return { word: { role, distance: start, text: text.slice(start, end) }, end };
}

/** Longest phrase searched for after an amount. */
const CONTEXT_OF_PHRASE = 40;

/** The words on each side of every amount; a word used by one amount is not read for the next. */
export function roleWords(
  gaps: readonly Gap[],
): { left: RoleWord | null; right: RoleWord | null }[] {
  const after = gaps.map((gap, index) => (index > 0 ? wordAfter(gap) : null));
  return gaps.slice(0, -1).map(({ beforeRight, isShared }, index) => {
    const used = isShared ? (after[index]?.end ?? 0) : 0;
    return {
      left: wordBefore(beforeRight.folded.slice(used)),
      right: after[index + 1]?.word ?? null,
    };
  });
}
