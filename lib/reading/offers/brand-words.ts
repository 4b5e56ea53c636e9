import { oneLine } from '../cut.ts';
import data from '../data/identifier-labels.json' with { type: 'json' };
import { namesOf, selfAndAncestors } from '../regions.ts';
import { shortText } from '../short-text.ts';
import type { PageMap } from './page-map.ts';

const LONGEST_BRAND = 60;
/** How far from the title a line such as "by Hiver" may stand. */
const LEVELS = 4;
const LONGEST_HEAD = 600;
const MOST_NAMED = 300;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const BYLINES = data.byline.map((phrase) => {
  const [before = '', after = ''] = phrase.split('#').map(escape);
  return new RegExp(`^${before}(\\S(?:.{0,58}\\S)?)${after}$`, 'iu');
});

const NAMED_BRAND = /brand|manufacturer|byline|vendor/i;
const BRAND_NAME =
  /(?:^|[\s_-])(?:brand|brands|brandname|brand-?logo|manufacturer|byline|vendor)(?:$|[\s_-])|brand-?(?:name|link|logo|title)/;
const BRAND_LINK =
  /\/(?:brands?|marques?|marken?|marcas?|merken?|manufacturers?|hersteller|vyrobc[ei]|znack[ay]|producent|vendors?|designers?)[/=?-]/i;

const isBrand = (text: string) =>
  text.length > 1 &&
  text.length <= LONGEST_BRAND &&
  /\p{L}/u.test(text) &&
  !/[€$£]|\d{4,}/.test(text);

/** "Visit the Hiver Store", "par Hiver" → Hiver; null for a text that is no byline. */
export function brandOfByline(text: string): string | null {
  for (const pattern of BYLINES) {
    const found = pattern.exec(oneLine(text))?.[1];
    if (found && isBrand(found)) return found;
  }
  return null;
}

/** What an element named as a brand says: its own words, else those of its logo. */
function wordsOf(element: Element): string {
  const text = shortText(element, LONGEST_BRAND * 2) ?? '';
  if (text) return brandOfByline(text) ?? text.replace(/^[^:]{2,20}:\s*/u, '');
  const logo = element.localName === 'img' ? element : element.querySelector('img[alt]');
  return oneLine(logo?.getAttribute('alt') ?? element.getAttribute('content'));
}

/** Levels from an element up to what holds the title, or null when they are too far apart. */
function distanceToTitle(element: Element, map: PageMap): number | null {
  let level = 0;
  for (const ancestor of selfAndAncestors(element)) {
    if (map.holdsTitle(ancestor)) return level;
    level += 1;
    if (level > 8) return null;
  }
  return null;
}

/** Elements whose attributes name a brand. */
function findNamed(elements: readonly Element[]): Element[] {
  return elements
    .filter((element) => {
      const names = [element.getAttribute('class'), element.id, element.getAttribute('itemprop')];
      return (
        names.some((name) => name && NAMED_BRAND.test(name)) ||
        element.hasAttribute('data-brand') ||
        element.hasAttribute('data-product-brand')
      );
    })
    .slice(0, MOST_NAMED);
}

function namedBrand(map: PageMap): string {
  const found = findNamed(map.elements).flatMap((element) => {
    if (map.isOutside(element) || map.isRelated(element) || map.holdsTitle(element)) return [];
    const isMarked = element.hasAttribute('itemprop');
    if (!isMarked && !BRAND_NAME.test(namesOf(element)) && !element.hasAttribute('data-brand'))
      return [];
    const text = oneLine(
      element.getAttribute('data-brand') ||
        element.getAttribute('data-product-brand') ||
        wordsOf(element),
    );
    const distance = distanceToTitle(element, map);
    return isBrand(text) && distance !== null ? [{ text, distance }] : [];
  });
  return found.sort((a, b) => a.distance - b.distance)[0]?.text ?? '';
}

/** Links and lines beside the title, without the title's own. */
function nearTitle(map: PageMap): Element[] {
  if (!map.title) return [];
  let head: Element = map.title;
  for (const ancestor of [...selfAndAncestors(map.title)].slice(1, LEVELS)) {
    if (shortText(ancestor, LONGEST_HEAD) === null) break;
    head = ancestor;
  }
  return [...head.querySelectorAll('a, span, p, div, small, h2, h3')]
    .slice(0, MOST_NAMED)
    .filter((element) => !map.title?.contains(element) && !element.contains(map.title));
}

/** The brand that a page shows near its title, without a label: a byline, a brand link, a logo. */
export function readShownBrand(map: PageMap): string {
  const near = nearTitle(map);
  for (const element of near) {
    const text = shortText(element, LONGEST_BRAND + 30);
    const brand = text ? brandOfByline(text) : null;
    if (brand && element.localName === 'a') return brand;
  }
  const named = namedBrand(map);
  if (named) return named;
  const link = near.find(
    (element) =>
      element.localName === 'a' &&
      BRAND_LINK.test(element.getAttribute('href') ?? '') &&
      isBrand(wordsOf(element)),
  );
  return link ? wordsOf(link) : '';
}
