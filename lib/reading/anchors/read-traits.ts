import { attributesOf, alternativeOf, linkOf } from './own-attributes.ts';
import type { PageElement, PageElements } from './page-elements.ts';
import type { PricePart } from './price-parts.ts';
import type { ElementTraits } from './traits.ts';

const LONGEST_TEXT = 200;
const AROUND = 90;
const LONGEST_HEADING = 100;
const MOST_HEADINGS = 3;
const MOST_CLASSES = 12;
const LONGEST_NAME = 80;
const STEPS = 12;
const ANCESTORS_NAMED = 5;
const MOST_CONTEXT = 24;
const LONGEST_LABEL = 60;
const ANCESTORS_LABELLED = 3;

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Classes of an element, the first twelve. */
export const classesOf = (element: Element): string[] =>
  (element.getAttribute('class') ?? '')
    .slice(0, 1000)
    .split(/\s+/)
    .filter((name) => name !== '' && name.length <= LONGEST_NAME)
    .slice(0, MOST_CLASSES);

/** The head of the text of an element, spaces collapsed. */
export const entryText = ({ start, end }: PageElement, { text }: PageElements): string =>
  tidy(text.slice(start, Math.min(end, start + LONGEST_TEXT)));

function pathOf(entry: PageElement): string {
  const steps: string[] = [];
  for (let at: PageElement | null = entry; at && steps.length < STEPS; at = at.parent)
    steps.unshift(`${at.tag}[${at.position}]`);
  return `/${steps.join('/')}`;
}

function contextOf(entry: PageElement): string[] {
  const names: string[] = [];
  let at = entry.parent;
  for (let up = 0; at && up < ANCESTORS_NAMED; up += 1, at = at.parent) {
    if (at.element.id) names.push(`#${at.element.id.slice(0, LONGEST_NAME)}`);
    names.push(...classesOf(at.element), ...attributesOf(at.element));
  }
  return names.slice(0, MOST_CONTEXT);
}

/** The headings above an element: the nearest, then each one of a higher rank before it. */
function headingsOf(entry: PageElement, { headings, text }: PageElements): string[] {
  const path: string[] = [];
  let rank = 7;
  let steps = 0;
  for (let at = entry.heading; at >= 0 && rank > 1 && steps < 200; at -= 1, steps += 1) {
    const heading = headings[at]!;
    if (heading.rank >= rank || path.length >= MOST_HEADINGS) continue;
    const { start, end } = heading.entry;
    const words = tidy(text.slice(start, Math.min(end, start + LONGEST_HEADING)));
    if (words === '') continue;
    rank = heading.rank;
    path.unshift(words);
  }
  return path;
}

const LABELS = new Set(['th', 'dt', 'label', 'td', 'legend']);

/** The text of the sibling just before an element, or before what it is alone in. */
function labelOf(entry: PageElement, page: PageElements): string {
  let at: PageElement | null = entry;
  for (let up = 0; at && up < ANCESTORS_LABELLED; up += 1, at = at.parent) {
    if (!at.previous) continue;
    const text = entryText(at.previous, page);
    const isLabel = LABELS.has(at.previous.tag) || text.length <= LONGEST_LABEL;
    return isLabel ? text.slice(0, LONGEST_LABEL) : '';
  }
  return '';
}

/** Tells the part of an element among the prices of its page. */
export type PartReader = (element: Element, text: string) => PricePart;
const noPart: PartReader = () => '';

/** Everything known of an element of a page, cut to bounded sizes. */
export function readTraits(
  entry: PageElement,
  page: PageElements,
  partOf: PartReader = noPart,
): ElementTraits {
  const { element, start, end } = entry;
  const before = page.text.slice(Math.max(0, start - AROUND), start);
  const after = page.text.slice(end, end + AROUND);
  const text = entryText(entry, page);
  return {
    tag: entry.tag,
    id: element.id.slice(0, LONGEST_NAME),
    name: (element.getAttribute('name') ?? '').slice(0, LONGEST_NAME),
    classes: classesOf(element),
    attributes: attributesOf(element),
    link: linkOf(element),
    alternative: alternativeOf(element),
    path: pathOf(entry),
    text,
    neighbours: tidy(`${before} ${after}`),
    headings: headingsOf(entry, page),
    label: labelOf(entry, page),
    context: contextOf(entry),
    part: partOf(element, text),
    box: null,
  };
}
