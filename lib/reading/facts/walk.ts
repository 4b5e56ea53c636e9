/** The node that follows in document order without going into `node`, inside `root`. */
export function nextAfter(node: Node, root: Node): Node | null {
  let current: Node | null = node;
  while (current && current !== root) {
    if (current.nextSibling) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

/** The node that follows in document order, inside `root`; null at its end. */
export function nextNode(node: Node, root: Node): Node | null {
  return node.firstChild ?? nextAfter(node, root);
}

/** The node that comes before in document order, inside `root`; null at its beginning. */
export function previousNode(node: Node, root: Node): Node | null {
  if (node === root) return null;
  let current = node.previousSibling;
  if (!current) return node.parentNode === root ? null : node.parentNode;
  while (current.lastChild) current = current.lastChild;
  return current;
}
