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
const TRAIL = /breadcrumb|ariane|brotkr|kruimel|briciole|migas|migalha|okrusz/i;
const MOST_READ = 50_000;

/** Elements called a trail by their label, their class or their id, the labelled ones first. */
function trailRoots(document: Document): Element[] {
  const labelled: Element[] = [];
  const named: Element[] = [];
  const elements = document.querySelectorAll('[aria-label], [class], [id]');
  for (let index = 0; index < elements.length && index < MOST_READ; index += 1) {
    const element = elements[index]!;
    if (element.localName === 'body' || element.localName === 'html') continue;
    if (TRAIL.test(element.getAttribute('aria-label') ?? '')) labelled.push(element);
    else if (TRAIL.test(`${element.getAttribute('class') ?? ''} ${element.id}`))
      named.push(element);
  }
  return [...labelled, ...named].slice(0, 20);
}

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
  return trail.filter(({ name }, index) => name !== '' && name !== trail[index - 1]?.name);
}

/** The way from the home page to this one, as its data declares it, else as its trail shows it. */
export function readBreadcrumbs(
  document: Document,
  items: DeclaredItem[],
  base: string,
): Breadcrumb[] {
  const declared = declaredTrail(items, base);
  if (declared.length > 0) return declared.slice(0, MOST_CRUMBS);
  for (const root of trailRoots(document)) {
    if (root.querySelector('h2, main')) continue;
    const trail = shownTrail(root, base);
    if (trail.length >= FEWEST_CRUMBS) return trail.slice(0, MOST_CRUMBS);
  }
  return [];
}
