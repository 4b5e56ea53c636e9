import { foldText } from '../../pricing/text-folding.ts';
import { firstMatch, phraseMatcher } from '../../pricing/phrases.ts';
import { oneLine } from '../cut.ts';
import data from '../data/promotion-words.json' with { type: 'json' };
import { selfAndAncestors } from '../regions.ts';
import { shortText, shownTexts } from '../short-text.ts';
import { endDateOf } from './end-date.ts';
import type { PageMap } from './page-map.ts';

/** What a page says of the promotion of its subject. */
export interface Promotion {
  promotion: string;
  promotionCode: string;
  promotionEndsAt: string | null;
}

export const NO_PROMOTION: Promotion = { promotion: '', promotionCode: '', promotionEndsAt: null };

const WORDS = phraseMatcher(data.words);
const CODES = phraseMatcher(data.codes);
const REDUCTION = phraseMatcher(data.reductions.map((word) => `% ${word}`));
const MINUS = /(?:^|[^\p{L}\d])[-−–]\s?\d{1,2}(?:[.,]\d)?\s?%/u;
const CODE_VALUE = /^[\s:«"“'’]*([A-Z][A-Z0-9-]{2,19}|\d+[A-Z][A-Z0-9-]{2,19})(?![\p{L}\d])/u;

/** A promotion stands in the block of its price, this large at most. */
const LONGEST_ZONE = 1200;
const ZONE_LEVELS = 6;
const LONGEST_LINE = 200;
const MOST_LINES = 3;
const INLINE = /^(?:span|b|strong|em|i|a|small|time|mark|sup|u|font)$/;

/** Whether a line announces a reduction or an offer limited in time. */
export function isPromotion(line: string): boolean {
  const folded = foldText(line).replace(/(\d)\s?%/g, '$1 %');
  return (
    MINUS.test(folded) ||
    firstMatch(REDUCTION, folded) !== null ||
    firstMatch(WORDS, folded) !== null ||
    codeOf(line) !== ''
  );
}

/** The code that a line gives to type: "avec le code PRIX10" → PRIX10. */
export function codeOf(line: string): string {
  for (const match of foldText(line).matchAll(CODES)) {
    const code = CODE_VALUE.exec(line.slice(match.index + match[0].length))?.[1];
    if (code) return code;
  }
  return '';
}

function zoneOf(price: Element, map: PageMap): Element {
  let zone = price;
  for (const ancestor of [...selfAndAncestors(price)].slice(0, ZONE_LEVELS)) {
    if (shortText(ancestor, LONGEST_ZONE) === null) break;
    zone = ancestor;
    if (map.holdsTitle(ancestor)) break;
  }
  return zone;
}

/** The line that a text node belongs to: its inline parents put together, when they hold no block. */
function lineOf(node: Text): { element: Element; text: string } | null {
  let element = node.parentElement;
  if (!element) return null;
  while (element.parentElement && INLINE.test(element.localName)) element = element.parentElement;
  const isLine = [...element.children].every((child) => INLINE.test(child.localName));
  const whole = isLine ? shortText(element, LONGEST_LINE) : null;
  return {
    element: isLine ? element : (node.parentElement ?? element),
    text: whole ?? oneLine(node.nodeValue),
  };
}

/**
 * The promotion shown in the block of a price: its words, its code and the day it ends. A site's banner
 * or menu stands outside of that block and is never read.
 */
export function readPromotion(map: PageMap, price: Element, locale: string): Promotion {
  const lines = new Set<string>();
  const seen = new Set<Element>();
  for (const node of shownTexts(zoneOf(price, map))) {
    const found = /\S/.test(node.nodeValue ?? '') ? lineOf(node) : null;
    if (!found || seen.has(found.element) || lines.size >= MOST_LINES) continue;
    const { element, text } = found;
    seen.add(element);
    if (map.isOutside(element) || map.isRelated(element) || map.isHidden(element)) continue;
    if (map.title?.contains(element)) continue;
    if (text.length > 1 && text.length <= LONGEST_LINE && isPromotion(text)) lines.add(text);
  }
  const all = [...lines];
  return {
    promotion: all.join(' · '),
    promotionCode: all.map(codeOf).find(Boolean) ?? '',
    promotionEndsAt: all.map((line) => endDateOf(line, locale)).find(Boolean) ?? null,
  };
}
