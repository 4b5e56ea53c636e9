/** Elements that put their text on lines of its own, and those that leave a blank line around it. */
const LINES = new Set(
  'article aside br dd details div dt fieldset figcaption footer form header hr legend li main nav table tr'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('blockquote dl figure h1 h2 h3 h4 h5 h6 ol p pre title ul'.split(' '));
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta']);

const MOST_NODES = 50_000;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Text under construction: what came last decides the space before what comes next. */
class Layout {
  private readonly pieces: string[] = [];
  /** The last text as written, and the break after it. */
  private last = '';
  private gap: 'none' | 'line' | 'paragraph' = 'paragraph';

  breakAt(tag: string): void {
    if (this.gap === 'paragraph') return;
    if (PARAGRAPHS.has(tag)) {
      this.pieces.push(this.gap === 'line' ? '\n' : '\n\n');
      this.gap = 'paragraph';
    } else if (LINES.has(tag)) {
      if (this.gap === 'none') this.pieces.push('\n');
      this.gap = 'line';
    }
  }

  add(raw: string): void {
    const text = raw.trim().replace(/\s+/g, ' ');
    if (!text) return;
    this.pieces.push(this.needsSpace(text) ? ' ' : '', text);
    this.last = raw;
    this.gap = 'none';
  }

  private needsSpace(text: string): boolean {
    if (this.gap !== 'none') return false;
    if (/\s/.test(this.last.slice(-1))) return true;
    return !/^[,:;.!?")]/.test(text) && !this.last.endsWith('(');
  }

  toString(): string {
    return this.pieces.join('').trim();
  }
}

/**
 * The text of an element laid out as it reads: blocks on lines of their own, inline parts set apart by
 * a space except before punctuation, scripts and styles left out. Linear, without recursion, and cut
 * after 50,000 nodes.
 */
export function elementText(root: Element): string {
  const layout = new Layout();
  let left = MOST_NODES;
  let node: Node | null = root;
  while (node && left > 0) {
    left -= 1;
    const tag: string = node.nodeType === ELEMENT_NODE ? (node as Element).localName : '';
    if (node.nodeType === TEXT_NODE) layout.add(node.nodeValue ?? '');
    else if (tag) layout.breakAt(tag);
    if (tag && !SKIPPED.has(tag) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (tag) layout.breakAt(tag);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) layout.breakAt((node as Element).localName);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return layout.toString();
}
