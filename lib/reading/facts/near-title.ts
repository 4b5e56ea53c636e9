import { isHidden, namesOf } from '../regions.ts';
import { isInline, spacedText } from './spaced-text.ts';
import { nextNode, previousNode } from './walk.ts';

/** A short line of text that stands just before or after the title of the page. */
export interface TitleLine {
  element: Element;
  text: string;
}

const MOST_BEFORE = 16;
const MOST_AFTER = 90;
const LONGEST_LINE = 200;
/** So much running text after the title means that the article has begun. */
const ARTICLE_BEGUN = 900;
const OUTSIDE = /^(?:script|style|noscript|template|svg|nav|footer|aside|select|button|option)$/;
const OTHER_THINGS =
  /(?:^|[\s_-])(?:related|comments?|sidebar|recommended|newsletter|menu|nav|copyright|breadcrumbs?)(?:$|[\s_-])/;
const DEEPEST = 12;

function isOutside(node: Element): boolean {
  let current: Element | null = node;
  for (let depth = 0; current && depth < DEEPEST; depth += 1) {
    if (current.localName === 'body' || current.localName === 'main') return false;
    if (OUTSIDE.test(current.localName) || isHidden(current)) return true;
    if (current.localName !== 'article' && OTHER_THINGS.test(namesOf(current))) return true;
    current = current.parentElement;
  }
  return false;
}

/** The line a text belongs to: its nearest element that is not a word of a sentence. */
function lineOf(start: Element): TitleLine | null {
  let element = start;
  let text = spacedText(element, LONGEST_LINE);
  while (text !== null && isInline(element) && element.parentElement) {
    const wider = spacedText(element.parentElement, LONGEST_LINE);
    if (wider === null) break;
    element = element.parentElement;
    text = wider;
  }
  return text ? { element, text } : null;
}

const HOME = /^(?:https?:\/\/[^/]+)?\/?$/;

/** Home pages and themes put the site's logo in a heading: a link to the home page. */
const isLogo = (heading: Element): boolean => {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  return link !== null && HOME.test(link.getAttribute('href') ?? '');
};

/** The heading that names the page: the first level-one heading outside the site's own header. */
export function mainHeading(document: Document): Element | null {
  const headings = [...document.querySelectorAll('h1')].slice(0, 20);
  const shown = headings.filter(
    (heading) => heading.textContent?.trim() && !isHidden(heading) && !isLogo(heading),
  );
  return (
    shown.find((heading) => heading.closest('article, main, [role="main"]')) ?? shown[0] ?? null
  );
}

function collect(
  document: Document,
  start: Element,
  step: typeof nextNode,
  most: number,
): TitleLine[] {
  const lines: TitleLine[] = [];
  const seen = new Set<Element>();
  let running = 0;
  let count = 0;
  let node = step(start, document.body);
  for (; node && count < most && running < ARTICLE_BEGUN; node = step(node, document.body)) {
    if (node.nodeType !== 3) continue;
    const parent = node.parentElement;
    const length = node.nodeValue?.trim().length ?? 0;
    if (!parent || length === 0 || start.contains(node)) continue;
    count += 1;
    if (isOutside(parent)) continue;
    const line = lineOf(parent);
    if (!line) running += length;
    else if (!seen.has(line.element)) {
      seen.add(line.element);
      lines.push(line);
    }
  }
  return lines;
}

/**
 * The short lines around the title, the nearest first after it, then those before it: where pages
 * put their date and their author. Bounded whatever the size of the page.
 */
export function linesNearTitle(document: Document): TitleLine[] {
  if (!document.body) return [];
  const heading =
    mainHeading(document) ?? document.querySelector('article, main, [role="main"], h2');
  if (!heading) return [];
  const isTitle = /^h[12]$/.test(heading.localName);
  if (!isTitle) {
    const inside = heading.firstElementChild ?? heading;
    return collect(document, inside, nextNode, MOST_AFTER);
  }
  return [
    ...collect(document, heading, nextNode, MOST_AFTER),
    ...collect(document, heading, previousNode, MOST_BEFORE),
  ];
}
