import { isBoilerplate, isBuyText, isHidden, selfAndAncestors } from '../regions.ts';

const BUTTONS = 'button, a, input[type="submit"], input[type="button"], [role="button"]';
const MOST_BUTTONS = 5000;

function wordsOf(button: Element): string {
  return (
    button.getAttribute('value') ?? (button.textContent || button.getAttribute('aria-label') || '')
  );
}

/** The buying buttons of a page, sold-out ones included, outside menus and footers. */
export function findBuyButtons(document: Document): Element[] {
  return [...document.querySelectorAll(BUTTONS)].slice(0, MOST_BUTTONS).filter((button) => {
    if (!isBuyText(wordsOf(button))) return false;
    return ![...selfAndAncestors(button)].some(
      (element) => isHidden(element) || (element !== button && isBoilerplate(element)),
    );
  });
}
