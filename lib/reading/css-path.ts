/** Ids that a framework makes up at each load are no anchor. */
const STABLE_ID = /^[A-Za-z][\w-]{0,60}$/;
const MADE_UP_ID = /\d{4,}|[0-9a-f]{8,}|^(?:ember|react|radix|headlessui)/;

const LONGEST_PATH = 8;

function step(element: Element): string {
  const tag = element.localName;
  let place = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    if (before.localName === tag) place += 1;
  let after = element.nextElementSibling;
  while (after && after.localName !== tag) after = after.nextElementSibling;
  return place > 1 || after ? `${tag}:nth-of-type(${place})` : tag;
}

/** A short CSS path to an element, from the nearest stable id or up to eight ancestors. */
export function cssPath(element: Element): string {
  const steps: string[] = [];
  let current: Element | null = element;
  while (current && current.localName !== 'html' && steps.length < LONGEST_PATH) {
    if (STABLE_ID.test(current.id) && !MADE_UP_ID.test(current.id)) {
      steps.unshift(`#${current.id}`);
      break;
    }
    steps.unshift(step(current));
    current = current.parentElement;
  }
  return steps.join(' > ');
}
