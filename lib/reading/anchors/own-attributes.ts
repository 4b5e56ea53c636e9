/** Attributes that name a thing on purpose: for data, for tests, for assistive tools. */
const NAMING = [
  'itemprop',
  'property',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-hook',
  'data-automation',
  'data-automation-id',
  'data-component',
  'data-element',
  'data-role',
  'role',
  'rel',
  'type',
];
const ALTERNATIVES = ['alt', 'aria-label', 'title', 'placeholder'];
const LONGEST_VALUE = 80;
const LONGEST_LINK = 500;

/** The attributes of an element that name it, as `name=value`. */
export function attributesOf(element: Element): string[] {
  const found: string[] = [];
  for (const name of NAMING) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '' && value.length <= LONGEST_VALUE)
      found.push(`${name}=${value}`);
  }
  return found;
}

/** What an element says in place of a text. */
export function alternativeOf(element: Element): string {
  for (const name of ALTERNATIVES) {
    const value = element.getAttribute(name);
    if (value) return value.slice(0, LONGEST_VALUE);
  }
  return '';
}

/** The address a link, an image or a form carries, absolute when the page's address is known. */
export function linkOf(element: Element): string {
  const link = element.getAttribute('href') ?? element.getAttribute('action');
  if (!link || link.length > LONGEST_LINK) return '';
  return URL.canParse(link, element.baseURI) ? new URL(link, element.baseURI).href : link;
}
