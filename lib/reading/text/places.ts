import type { PageElement } from './page-walk.ts';

/** Kinds of elements a block may stand in, as tags and roles say. */
export const PLACES = [
  'main',
  'article',
  'header',
  'footer',
  'nav',
  'aside',
  'form',
  'table',
  'list',
  'figure',
  'section',
  'button',
  'link',
  'dialog',
  'details',
  'heading',
  'p',
  'label',
  'select',
  'quote',
  'dl',
  'tabpanel',
  'hidden',
  'noscript',
] as const;
export type Place = (typeof PLACES)[number];

/** The bit of a place in what an element inherits. */
export const placeBit = (place: Place): number => 1 << PLACES.indexOf(place);

const bitsOf = (places: Partial<Record<Place, string>>): Map<string, number> => {
  const bits = new Map<string, number>();
  for (const [place, names] of Object.entries(places))
    for (const name of names.split(' ')) bits.set(name, placeBit(place as Place));
  return bits;
};

const TAGS = bitsOf({
  main: 'main',
  article: 'article',
  header: 'header',
  footer: 'footer',
  nav: 'nav',
  aside: 'aside',
  form: 'form',
  table: 'table',
  list: 'ul ol',
  figure: 'figure',
  section: 'section',
  button: 'button',
  link: 'a',
  dialog: 'dialog',
  details: 'details',
  heading: 'h1 h2 h3 h4 h5 h6',
  p: 'p',
  label: 'label',
  select: 'select',
  quote: 'blockquote',
  dl: 'dl',
  noscript: 'noscript',
});

const ROLES = bitsOf({
  main: 'main',
  article: 'article',
  header: 'banner',
  footer: 'contentinfo',
  nav: 'navigation menu menubar',
  aside: 'complementary',
  form: 'search',
  button: 'button',
  heading: 'heading',
  dialog: 'dialog alertdialog',
  tabpanel: 'tabpanel',
  select: 'listbox',
  table: 'table',
  list: 'list',
});

/** The places an element itself is, one bit a place. */
export const placesOf = ({ tag, role, isHidden }: PageElement): number =>
  (TAGS.get(tag) ?? 0) | (ROLES.get(role) ?? 0) | (isHidden ? placeBit('hidden') : 0);

/** 1 to 6 for a heading, 0 for any other element. */
export function headingLevelOf({ tag, role, element }: PageElement): number {
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level) return Number(level);
  if (role !== 'heading') return 0;
  return Math.min(
    6,
    Math.max(1, Number.parseInt(element.getAttribute('aria-level') ?? '2', 10) || 2),
  );
}
