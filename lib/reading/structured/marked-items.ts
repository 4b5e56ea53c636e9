/** The attributes of a vocabulary written in the markup itself. */
export interface MarkAttributes {
  scope: string;
  type: string;
  property: string;
  /** Lists the ids of elements that hold more properties. */
  reference: string | null;
}

export const MICRODATA: MarkAttributes = {
  scope: 'itemscope',
  type: 'itemtype',
  property: 'itemprop',
  reference: 'itemref',
};

/** RDFa as its Lite profile writes it. */
export const RDFA_LITE: MarkAttributes = {
  scope: 'typeof',
  type: 'typeof',
  property: 'property',
  reference: null,
};

/** A thing marked in the page by `itemscope` or `typeof`; its leaves are elements, whose value each reader takes. */
export interface MarkedItem {
  element: Element;
  /** Addresses or names as written. */
  types: string[];
  properties: Map<string, MarkedValue[]>;
  /** Whether it is the property of another. */
  isInside: boolean;
}

/** A property's value: a thing inside, or the element that holds a plain value. */
export type MarkedValue = MarkedItem | Element;

/** The things marked in a page; `partial` says in English what was left out, empty when nothing was. */
export interface MarkedItems {
  items: MarkedItem[];
  partial: string;
}

/** Guards: elements visited, references included, and things inside one another. */
const LIMITS = { elements: 200_000, depth: 64 };
const TOO_MANY = 'the page marks too many things: the end was left out';
const TOO_DEEP = 'the things that the page marks are nested too deep: the inner ones were left out';

export const isMarkedItem = (value: MarkedValue): value is MarkedItem => 'properties' in value;

/** The words of an attribute that holds a list. */
export const wordsOf = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);

/** One element still to visit; `owner` is null below a thing too deep to be kept. */
interface Step {
  element: Element;
  owner: MarkedItem | null;
  depth: number;
}

class Walk {
  readonly byElement = new Map<Element, MarkedItem>();
  /** Things too deep to be kept. */
  private readonly sunk = new Set<Element>();
  partial = '';
  private left = LIMITS.elements;
  private readonly marks: MarkAttributes;

  constructor(marks: MarkAttributes) {
    this.marks = marks;
  }

  private start(element: Element): MarkedItem {
    const item = {
      element,
      types: wordsOf(element, this.marks.type),
      properties: new Map<string, MarkedValue[]>(),
      isInside: false,
    };
    this.byElement.set(element, item);
    return item;
  }

  private give(owner: MarkedItem, element: Element, item: MarkedItem | undefined): void {
    const names = wordsOf(element, this.marks.property);
    for (const name of names) {
      const values = owner.properties.get(name);
      if (values) values.push(item ?? element);
      else owner.properties.set(name, [item ?? element]);
    }
    if (item && names.length > 0) item.isInside = true;
  }

  /** Visits in document order, with a stack of its own: a page chooses how deep it is. */
  private visit(first: Step): void {
    const steps = [first];
    for (let step = steps.pop(); step; step = steps.pop()) {
      if (this.left <= 0) {
        this.partial ||= TOO_MANY;
        return;
      }
      this.left -= 1;
      const inner = this.enter(step);
      if (!inner) continue;
      for (let child = step.element.lastElementChild; child; child = child.previousElementSibling) {
        steps.push({ element: child, ...inner });
      }
    }
  }

  private enter({ element, owner, depth }: Step): Omit<Step, 'element'> | null {
    if (!element.hasAttribute(this.marks.scope)) {
      if (owner) this.give(owner, element, undefined);
      return { owner, depth };
    }
    if (depth > LIMITS.depth) {
      this.partial ||= TOO_DEEP;
      this.sunk.add(element);
      return { owner: null, depth };
    }
    const known = this.byElement.get(element);
    const item = known ?? this.start(element);
    if (owner) this.give(owner, element, item);
    if (known) return null;
    return { owner: item, depth: depth + 1 };
  }

  read(element: Element): void {
    if (this.byElement.has(element) || this.sunk.has(element)) return;
    this.visit({ element, owner: null, depth: 0 });
  }

  /**
   * Adds the properties that stand elsewhere in the page. A thing that refers to another which is not
   * a property itself means the properties of that other.
   */
  addReferences(item: MarkedItem): void {
    const { reference, scope, property } = this.marks;
    for (const id of new Set(reference ? wordsOf(item.element, reference) : [])) {
      const root = item.element.ownerDocument.getElementById(id);
      if (!root || root === item.element) continue;
      if (root.hasAttribute(scope) && !root.hasAttribute(property)) {
        for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
          this.visit({ element: child, owner: item, depth: 0 });
        }
      } else {
        this.visit({ element: root, owner: item, depth: 0 });
      }
    }
  }
}

/**
 * Every thing marked in a page, in document order, those that are the property of another included.
 * Follows the HTML standard's algorithm for microdata, except that the properties of `itemref` come
 * after the thing's own. Things may refer to each other in a circle: a reader keeps what it has open.
 */
export function readMarkedItems(document: Document, marks: MarkAttributes): MarkedItems {
  const walk = new Walk(marks);
  for (const element of document.querySelectorAll(`[${marks.scope}]`)) walk.read(element);
  const items = [...walk.byElement.values()];
  for (const item of items) walk.addReferences(item);
  return { items, partial: walk.partial };
}
