/**
 * The text of an element if it has at most `longest` characters, spaces collapsed; else null, known
 * without reading the rest: an ancestor may hold megabytes.
 */
export function shortText(element: Element, longest: number): string | null {
  let text = '';
  const add = (node: Node): boolean => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
        if (text.length > longest + 2) return false;
      } else if (child.nodeType === 1 && !add(child)) return false;
    }
    return true;
  };
  if (!add(element)) return null;
  const trimmed = text.replace(/ +/g, ' ').trim();
  return trimmed.length <= longest ? trimmed : null;
}
