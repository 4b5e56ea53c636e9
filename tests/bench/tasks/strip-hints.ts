import { JSDOM, VirtualConsole } from 'jsdom';

/** Attributes of microdata and RDFa. */
const HINT_ATTRIBUTES = new Set([
  'itemprop',
  'itemscope',
  'itemtype',
  'itemid',
  'itemref',
  'typeof',
  'property',
  'vocab',
  'prefix',
  'resource',
  'about',
  'content',
  'datatype',
]);

const COMMENT_NODE = 8;

function isHint(node: Node): boolean {
  if (node.nodeType === COMMENT_NODE) return true;
  const name = node.nodeName.toLowerCase();
  return name === 'script' || (name === 'meta' && !(node as Element).hasAttribute('charset'));
}

function stripNode(start: Node): void {
  const waiting = [start];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    for (let node = parent.firstChild, after: ChildNode | null = null; node; node = after) {
      after = node.nextSibling;
      if (isHint(node)) {
        parent.removeChild(node);
        continue;
      }
      if ('attributes' in node) stripAttributes(node as Element);
      waiting.push(node);
      // `<meta>` has a `content` too, which is text.
      if (node.nodeName === 'TEMPLATE') waiting.push((node as HTMLTemplateElement).content);
    }
  }
}

function stripAttributes(element: Element): void {
  for (const name of element.getAttributeNames())
    if (HINT_ATTRIBUTES.has(name) || name.startsWith('data-')) element.removeAttribute(name);
}

/**
 * A page without what was written for machines: scripts, comments, `<meta>` but for the character set,
 * and the attributes of microdata, RDFa and `data-*`. What is left is the visible document.
 */
export function stripHints(html: string): string {
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  stripNode(dom.window.document);
  const stripped = dom.serialize();
  dom.window.close();
  return stripped;
}
