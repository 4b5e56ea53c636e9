import { cssPath } from '../css-path.ts';
import { isRelatedRegion, selfAndAncestors } from '../regions.ts';
import { shortName, type Item, type ItemValue } from './item.ts';

/** The attributes of a vocabulary written in the markup itself. */
interface Attributes {
  scope: string;
  type: string;
  property: string;
}

const MICRODATA: Attributes = { scope: 'itemscope', type: 'itemtype', property: 'itemprop' };
const RDFA: Attributes = { scope: 'typeof', type: 'typeof', property: 'property' };

/** How many elements of one scope are read. */
const MOST_ELEMENTS = 3000;

/** The attribute that holds the value of an element, by tag, as the microdata specification lists them. */
const VALUE_ATTRIBUTES: Record<string, string> = {
  meta: 'content',
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  source: 'src',
  time: 'datetime',
  data: 'value',
  meter: 'value',
};

function valueOf(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const attribute = VALUE_ATTRIBUTES[element.localName];
  const value = attribute ? element.getAttribute(attribute) : null;
  return value ?? element.textContent ?? '';
}

const namesIn = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean).map(shortName);

function addProperties(
  item: Item,
  root: Element,
  attributes: Attributes,
  budget: { left: number },
) {
  for (const child of root.children) {
    if (budget.left <= 0) return;
    budget.left -= 1;
    const isScope = child.hasAttribute(attributes.scope);
    const names = namesIn(child, attributes.property);
    if (names.length > 0) {
      const value: ItemValue = isScope ? toItem(child, attributes, budget) : valueOf(child);
      for (const name of names) {
        item.properties.set(name, [...(item.properties.get(name) ?? []), value]);
      }
    }
    if (!isScope) addProperties(item, child, attributes, budget);
  }
}

function toItem(element: Element, attributes: Attributes, budget: { left: number }): Item {
  const item: Item = {
    types: namesIn(element, attributes.type),
    properties: new Map(),
    path: cssPath(element),
  };
  addProperties(item, element, attributes, budget);
  for (const id of (element.getAttribute('itemref') ?? '').split(/\s+/).filter(Boolean)) {
    const other = element.ownerDocument.getElementById(id);
    if (other && !other.contains(element)) addProperties(item, other, attributes, budget);
  }
  return item;
}

/** Scopes that are not the property of another, nor inside a block of related products. */
function readItems(document: Document, attributes: Attributes): Item[] {
  const budget = { left: MOST_ELEMENTS };
  const scopes = document.querySelectorAll(`[${attributes.scope}]:not([${attributes.property}])`);
  return [...scopes]
    .slice(0, MOST_ELEMENTS)
    .filter((scope) => ![...selfAndAncestors(scope)].some((element) => isRelatedRegion(element)))
    .map((scope) => toItem(scope, attributes, budget));
}

/** The top microdata items of a page. */
export const readMicrodata = (document: Document): Item[] => readItems(document, MICRODATA);

/** The top RDFa items of a page, as written in RDFa Lite. */
export const readRdfa = (document: Document): Item[] => readItems(document, RDFA);
