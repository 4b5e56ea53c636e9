import { displayedStyle } from '../displayed-style.ts';
import { shortText } from '../short-text.ts';
import { isNamedStruck, selfAndAncestors } from '../regions.ts';

const STRUCK_TAGS = new Set(['del', 's', 'strike']);

/** How many ancestors may strike a price. */
const REACH = 4;

/** An ancestor whose text is longer holds more than the struck price. */
const LONGEST_NAMED = 40;

function isStruckHere(element: Element): boolean {
  if (STRUCK_TAGS.has(element.localName)) return true;
  if (/line-through/i.test(element.getAttribute('style') ?? '')) return true;
  return isNamedStruck(element) && shortText(element, LONGEST_NAMED) !== null;
}

function isStruckByStyleSheet(element: Element): boolean {
  const style = displayedStyle(element);
  return (
    style !== null && /line-through/.test(`${style.textDecorationLine} ${style.textDecoration}`)
  );
}

/** Whether a price is shown struck: by its markup, its class, or its computed style. */
export function isStruck(element: Element): boolean {
  const near = [...selfAndAncestors(element)].slice(0, REACH);
  return near.some(isStruckHere) || near.slice(0, 2).some(isStruckByStyleSheet);
}
