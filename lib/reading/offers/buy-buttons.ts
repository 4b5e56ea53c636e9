import { isBuyText, isNamedBuy } from '../regions.ts';
import { shortText } from '../short-text.ts';

const BUTTON_TYPES = /^(?:submit|button|image)$/i;

function isButton(element: Element): boolean {
  const { localName } = element;
  if (localName === 'button' || localName === 'a') return true;
  if (localName === 'input') return BUTTON_TYPES.test(element.getAttribute('type') ?? '');
  return element.getAttribute('role') === 'button';
}

const MOST_BUTTONS = 5000;
const LONGEST_WORDS = 60;

/** The words of a button, from its value, its text, or what it is called for those who do not see it. */
export function wordsOfButton(button: Element): string {
  return (
    button.getAttribute('value') ||
    shortText(button, LONGEST_WORDS) ||
    button.getAttribute('aria-label') ||
    button.getAttribute('title') ||
    ''
  );
}

/** An icon or an image button says by its name alone that it buys. */
const isWordlessBuy = (button: Element) => wordsOfButton(button) === '' && isNamedBuy(button);

/** The buying buttons among the elements of a page, sold-out ones included, in their order. */
export function findBuyButtons(elements: readonly Element[]): Element[] {
  return elements
    .filter(isButton)
    .slice(0, MOST_BUTTONS)
    .filter((button) => isBuyText(wordsOfButton(button)) || isWordlessBuy(button));
}
