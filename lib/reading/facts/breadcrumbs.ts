import type { Breadcrumb } from '../../market/index.ts';
import { field } from '../cut.ts';
import { itemsOf, textOf, type Item } from '../structured/item.ts';
import type { DeclaredItem } from './page-items.ts';
import { spacedText } from './spaced-text.ts';
import { webUrl } from './web-url.ts';

const MOST_CRUMBS = 30;
const FEWEST_CRUMBS = 2;
const LONGEST_CRUMB = 200;

/** How pages in eight languages call the trail that leads to them. */
const TRAILS = [
  'nav[aria-label*="breadcrumb" i]',
  '[aria-label*="ariane" i]',
  '[aria-label*="brotkrume" i], [aria-label*="brotkrümel" i]',
  '[aria-label*="migas" i], [aria-label*="briciole" i], [aria-label*="kruimel" i], [aria-label*="okrusz" i]',
  '[class*="breadcrumb" i], [id*="breadcrumb" i], [data-testid*="breadcrumb" i]',
  '[class*="ariane" i], [id*="ariane" i], [class*="brotkr" i], [class*="kruimel" i], [class*="briciole" i], [class*="migas" i]',
];

function declaredCrumb(element: Item, base: string): Breadcrumb {
  const [inner] = itemsOf(element, 'item');
  const name = textOf(element, 'name') || (inner ? textOf(inner, 'name') : '');
  const address = inner ? textOf(inner, '@id', 'url') : textOf(element, 'item', 'url');
  return { name: field(name, 300), url: webUrl(address, base) };
}

function declaredTrail(items: DeclaredItem[], base: string): Breadcrumb[] {
  for (const { item } of items) {
    if (!item.types.includes('BreadcrumbList')) continue;
    const elements = itemsOf(item, 'itemListElement');
    const position = (element: Item) => Number(textOf(element, 'position')) || 0;
    const sorted = [...elements].sort((a, b) => position(a) - position(b));
    const trail = sorted.map((element) => declaredCrumb(element, base)).filter(({ name }) => name);
    if (trail.length > 0) return trail;
  }
  return [];
}

const SEPARATOR = /^[\s>›»/|→·•-]+|[\s>›»/|→·•-]+$/g;

function crumbOf(element: Element, base: string): Breadcrumb {
  const link = element.localName === 'a' ? element : element.querySelector('a[href]');
  const name = (spacedText(element, LONGEST_CRUMB) ?? '').replace(SEPARATOR, '');
  return { name, url: webUrl(link?.getAttribute('href'), base) };
}

function shownTrail(root: Element, base: string): Breadcrumb[] {
  const entries = root.querySelectorAll('li');
  const elements = entries.length >= FEWEST_CRUMBS ? entries : root.querySelectorAll('a[href]');
  const trail = [...elements].slice(0, MOST_CRUMBS).map((element) => crumbOf(element, base));
  if (entries.length < FEWEST_CRUMBS) {
    const last = [...elements].at(-1);
    const whole = spacedText(root, 1000) ?? '';
    const lastName = trail.at(-1)?.name ?? '';
    const tail = whole.slice(whole.lastIndexOf(lastName) + lastName.length).replace(SEPARATOR, '');
    if (last && tail && tail.length <= LONGEST_CRUMB) trail.push({ name: tail, url: '' });
  }
  return trail.filter(({ name }) => name !== '');
}

/** The way from the home page to this one, as its data declares it, else as its trail shows it. */
export function readBreadcrumbs(
  document: Document,
  items: DeclaredItem[],
  base: string,
): Breadcrumb[] {
  const declared = declaredTrail(items, base);
  if (declared.length > 0) return declared.slice(0, MOST_CRUMBS);
  for (const selector of TRAILS) {
    const root = document.querySelector(selector);
    if (!root || root.localName === 'body' || root.querySelector('h2, main')) continue;
    const trail = shownTrail(root, base);
    if (trail.length >= FEWEST_CRUMBS) return trail.slice(0, MOST_CRUMBS);
  }
  return [];
}
