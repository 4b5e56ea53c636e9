import { oneLine } from '../cut.ts';
import { isHidden } from '../regions.ts';
import { nextAfter, nextNode } from './walk.ts';

const NEVER_SHOWN = /^(?:script|style|noscript|template|svg|iframe|head)$/;

/**
 * The text an element shows from its start, in one line, at most about `longest` characters: enough
 * to know a short page from a long one without reading megabytes.
 */
export function visibleStart(root: Element, longest: number): string {
  const pieces: string[] = [];
  let length = 0;
  let node: Node | null = root.firstChild;
  while (node && length < longest) {
    const isElement = node.nodeType === 1;
    const isSkipped =
      isElement && (NEVER_SHOWN.test((node as Element).localName) || isHidden(node as Element));
    if (node.nodeType === 3) {
      const text = oneLine((node.nodeValue ?? '').slice(0, longest));
      if (text) pieces.push(text);
      length += text.length;
    }
    node = isSkipped ? nextAfter(node, root) : nextNode(node, root);
  }
  return pieces.join(' ').slice(0, longest);
}
