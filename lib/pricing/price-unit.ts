import { phraseAtEnd, skipLight } from './phrase-search.ts';
import {
  FILLER,
  PREPOSITIONS,
  UNIT_NAMES,
  UNIT_NOUNS,
  UNIT_WORDS,
  UNSAID_UNITS,
} from './price-words.ts';

/** What a unit price is for. */
export interface PriceUnit {
  /** Plain decimal as written: `"100"` in `/100 ml`, `"1"` when none is said. */
  quantity: string;
  /** `kg`, `g`, `l`, `ml`, `m`, `m2`, `m3`, `piece`, `hour`…: a key of the units' word list. */
  unit: string;
}

/** A quantity in front of a unit: `100 ml`, `1,5 l`. */
const QUANTITY = /^(\d{1,4})(?:[.,](\d{1,3}))?[ ]?/;

function readQuantity(text: string): { quantity: string; length: number } {
  const match = QUANTITY.exec(text);
  if (!match) return { quantity: '1', length: 0 };
  const [all, whole = '1', decimals] = match;
  return {
    quantity: decimals ? `${Number(whole)}.${decimals}` : String(Number(whole)),
    length: all.length,
  };
}

/** A unit with its quantity that starts there, or null. */
function unitAt(text: string, at: number): (PriceUnit & { end: number }) | null {
  const { quantity, length } = readQuantity(text.slice(at, at + 12));
  const noun = UNIT_NOUNS.at(text, at + length) ?? UNIT_NOUNS.at(text.slice(at + length), 0);
  const end = noun ? (noun.start === 0 ? at + length + noun.end : noun.end) : 0;
  return noun && quantity !== '0' ? { quantity, unit: noun.value, end } : null;
}

/** `12 €/kg`, `12 € les 100 g`, `12 € each`. */
export function unitAfter(after: string): PriceUnit | null {
  const at = skipLight(after, 0);
  const alone = UNIT_WORDS.at(after, at);
  if (alone) return { quantity: '1', unit: alone.value };
  const slash = after[at] === '/';
  const preposition = slash ? { end: at + 1 } : PREPOSITIONS.at(after, at);
  if (!preposition) return null;
  const start = skipLight(after, preposition.end);
  const article = PREPOSITIONS.at(after, start);
  const found = unitAt(after, start) ?? (article && unitAt(after, skipLight(after, article.end)));
  return found && { quantity: found.quantity, unit: found.unit };
}

/** `1 kg = 12 €`, `100 ml: 3 €`, `Prix/kg : 12 €`: a unit right before the amount's sign. */
function unitBeforeSign(before: string): PriceUnit | null {
  const label = /[=:][ ]*$/.exec(before);
  if (!label) return null;
  const text = before
    .slice(Math.max(0, label.index - 24), label.index)
    .trimEnd()
    .replace(/\)$/, '');
  for (let at = 0; at < text.length; at += 1) {
    const isWordStart = at === 0 || /[^a-z\d.,]/.test(text[at - 1] ?? ' ');
    const found = isWordStart ? unitAt(text, at) : null;
    if (found?.end === text.length) return { quantity: found.quantity, unit: found.unit };
  }
  return null;
}

/** The unit that the words before an amount name; `unsaid` when they only say that there is one. */
export function unitBefore(before: string): PriceUnit | 'unsaid' | null {
  const near = before.slice(-48);
  const named = phraseAtEnd(UNIT_NAMES, near, [FILLER]);
  if (named) return { quantity: '1', unit: named.value };
  const found = unitBeforeSign(near);
  if (found) return found;
  return phraseAtEnd(UNSAID_UNITS, near, []) ? 'unsaid' : null;
}
