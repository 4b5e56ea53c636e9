/** The node that follows `node` in document order inside `root`, past its children when `isSkipped`. */
function following(node: Node, root: Node, isSkipped: boolean): Node | null {
  if (node.firstChild && !isSkipped) return node.firstChild;
  for (let current: Node | null = node; current && current !== root; current = current.parentNode) {
    if (current.nextSibling) return current.nextSibling;
  }
  return null;
}

const NEVER_SHOWN = /^(?:script|style|noscript|template)$/;

const isNeverShown = (node: Node) =>
  node.nodeType === 1 && NEVER_SHOWN.test((node as Element).localName);

/** The text nodes an element shows, in document order, without recursion: a page may nest deeply. */
export function* shownTexts(root: Node): Generator<Text> {
  let node = following(root, root, false);
  while (node) {
    if (node.nodeType === 3) yield node as Text;
    node = following(node, root, isNeverShown(node));
  }
}

/** Nodes walked at most: an element may hold a hundred thousand empty ones. */
const MOST_NODES = 4000;

/**
 * The text of an element if it has at most `longest` characters, spaces collapsed, scripts and styles
 * left out; else null, known without reading the rest: an ancestor may hold megabytes.
 */
export function shortText(element: Element, longest: number): string | null {
  let text = '';
  let seen = 0;
  let node = following(element, element, false);
  while (node) {
    seen += 1;
    if (seen > MOST_NODES) return null;
    if (node.nodeType === 3) {
      const piece = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      text += text.endsWith(' ') && piece.startsWith(' ') ? piece.slice(1) : piece;
      if (text.length > longest + 2) return null;
    }
    node = following(node, element, isNeverShown(node));
  }
  const trimmed = text.trim();
  return trimmed.length <= longest ? trimmed : null;
}
