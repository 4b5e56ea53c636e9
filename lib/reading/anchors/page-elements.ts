/** An element met on the walk of a page, with the run of the page's text it holds: `[start, end)`. */
export interface PageElement {
  element: Element;
  tag: string;
  /** Position among the siblings of the same tag, from 1. */
  position: number;
  parent: PageElement | null;
  /** The sibling element just before. */
  previous: PageElement | null;
  start: number;
  end: number;
  /** Index in `headings` of the last heading that began before it; -1 for none. */
  heading: number;
}

/** A heading with its rank, 1 for `h1`. */
export interface PageHeading {
  rank: number;
  entry: PageElement;
}

/** The elements of a page in document order, and its text as one string. */
export interface PageElements {
  entries: PageElement[];
  headings: PageHeading[];
  text: string;
}

const NOT_SHOWN = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'iframe']);
const HEADING = /^h([1-6])$/;
/** A page larger than this is read up to there. */
const MOST_NODES = 150_000;
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'em',
  'i',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** The children met so far of an open element. */
interface Family {
  counts: Map<string, number>;
  last: PageElement | null;
}

/** Walks a page once, without recursion; the page is not changed. */
export function pageElements(document: Document): PageElements {
  const page: PageElements = { entries: [], headings: [], text: '' };
  const root = document.documentElement as Element | null;
  const pieces: string[] = [];
  const families: Family[] = [{ counts: new Map(), last: null }];
  let length = 0;
  let open: PageElement | null = null;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const enter = (element: Element) => {
    const tag = element.localName;
    const family = families.at(-1)!;
    const position = (family.counts.get(tag) ?? 0) + 1;
    family.counts.set(tag, position);
    if (!INLINE.has(tag)) add(' ');
    const heading = page.headings.length - 1;
    const previous = family.last;
    open = { element, tag, position, parent: open, previous, start: length, end: length, heading };
    family.last = open;
    page.entries.push(open);
    const rank = HEADING.exec(tag)?.[1];
    if (rank) page.headings.push({ rank: Number(rank), entry: open });
    families.push({ counts: new Map(), last: null });
  };
  const leave = () => {
    families.pop();
    if (!open) return;
    open.end = length;
    if (!INLINE.has(open.tag)) add(' ');
    open = open.parent;
  };
  let node: Node | null = root;
  for (let nodes = 0; node && nodes < MOST_NODES; nodes += 1) {
    let next: Node | null = null;
    if (node.nodeType === 3) add(node.nodeValue ?? '');
    else if (node.nodeType === 1 && !NOT_SHOWN.has((node as Element).localName)) {
      enter(node as Element);
      next = node.firstChild;
      if (!next) leave();
    }
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (node) leave();
    }
    node = next;
  }
  // A page too large is left open: everything that is still open ends there.
  for (let left = families.length; left > 1; left -= 1) leave();
  page.text = pieces.join('');
  return page;
}
