/** Ids that a framework makes up at each load are no anchor. */
const STABLE_ID = /^[A-Za-z][\w-]{0,60}$/;
const MADE_UP_ID = /\d{4,}|[0-9a-f]{8,}|^(?:ember|react|radix|headlessui)/;

const LONGEST_PATH = 8;

function step(element: Element): string {
  const parent = element.parentElement;
  const tag = element.localName;
  if (!parent) return tag;
  const twins = [...parent.children].filter((child) => child.localName === tag);
  return twins.length > 1 ? `${tag}:nth-of-type(${twins.indexOf(element) + 1})` : tag;
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
