import { cssPath } from '../css-path.ts';
import { isRelatedRegion, selfAndAncestors } from '../regions.ts';
import { shortName, type Item, type ItemValue } from './item.ts';
import {
  isMarkedItem,
  MICRODATA,
  RDFA_LITE,
  readMarkedItems,
  type MarkAttributes,
  type MarkedItem,
} from './marked-items.ts';
import { statedValue } from './microdata-values.ts';

/** Guards: things read, how deep they hold each other, how far up a related region is looked for. */
const LIMITS = { items: 3000, depth: 32, ancestors: 64 };

/** A plain value: `content` first, which pages put on any element to say what its text only shows. */
function plainValue(element: Element, marks: MarkAttributes): string {
  const resource = marks === RDFA_LITE ? element.getAttribute('resource') : null;
  const stated = element.getAttribute('content') || resource || statedValue(element, '');
  return stated ?? element.textContent ?? '';
}

/** Turns what is marked into items; each thing once, so that things that share one stay small. */
class ItemMaker {
  private readonly made = new Map<MarkedItem, Item>();
  private readonly open = new Set<MarkedItem>();
  private readonly marks: MarkAttributes;

  constructor(marks: MarkAttributes) {
    this.marks = marks;
  }

  make(marked: MarkedItem): Item | null {
    const known = this.made.get(marked);
    if (known) return known;
    const isTooMuch = this.made.size >= LIMITS.items || this.open.size >= LIMITS.depth;
    if (isTooMuch || this.open.has(marked)) return null;
    this.open.add(marked);
    const item: Item = {
      types: marked.types.map(shortName),
      properties: new Map(),
      path: cssPath(marked.element),
    };
    for (const [name, values] of marked.properties) {
      const own: ItemValue[] = item.properties.get(shortName(name)) ?? [];
      for (const value of values) {
        const read = isMarkedItem(value) ? this.make(value) : plainValue(value, this.marks);
        if (read !== null) own.push(read);
      }
      item.properties.set(shortName(name), own);
    }
    // `<span itemprop="brand" itemscope itemtype="…/Brand">Hiver</span>`: the text is all it says.
    if (marked.properties.size === 0) {
      item.properties.set('@value', [plainValue(marked.element, this.marks)]);
    }
    this.open.delete(marked);
    this.made.set(marked, item);
    return item;
  }
}

/** Whether an element stands among related products; each ancestor is judged once. */
function relatedRegions(): (element: Element) => boolean {
  const judged = new Map<Element, boolean>();
  const isRelated = (element: Element) => {
    const known = judged.get(element) ?? isRelatedRegion(element);
    judged.set(element, known);
    return known;
  };
  return (element) => {
    let left = LIMITS.ancestors;
    for (const ancestor of selfAndAncestors(element)) {
      if (isRelated(ancestor)) return true;
      left -= 1;
      if (left === 0) return false;
    }
    return false;
  };
}

/** Things that are not the property of another, nor inside a block of related products. */
function readItems(document: Document, marks: MarkAttributes): Item[] {
  const maker = new ItemMaker(marks);
  const isInRelated = relatedRegions();
  return readMarkedItems(document, marks)
    .items.filter(({ element }) => !element.hasAttribute(marks.property))
    .slice(0, LIMITS.items)
    .filter(({ element }) => !isInRelated(element))
    .map((marked) => maker.make(marked))
    .filter((item) => item !== null);
}

/** The top microdata items of a page. */
export const readMicrodata = (document: Document): Item[] => readItems(document, MICRODATA);

/** The top RDFa items of a page, as written in RDFa Lite. */
export const readRdfa = (document: Document): Item[] => readItems(document, RDFA_LITE);
