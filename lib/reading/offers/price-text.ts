const CENTS = /^\s*\d{2}\s*$/;

const isElement = (node: Node | null | undefined) => node?.nodeType === 1;

/**
 * Cents set apart get the point that the layout replaces: `$19<sup>99</sup>` → `$19.99`. They are
 * raised, named as cents, or two digits alone in the element that follows the one with the units.
 */
function isRaisedCents(node: Node, before: string): boolean {
  const parent = node.parentElement;
  if (!CENTS.test(node.nodeValue ?? '') || !/(?:^|[^\d.,])\d[\d ,.]*\s*$/.test(before))
    return false;
  if (/[.,]\d{1,2}\s*$/.test(before) || /[.,]\s*$/.test(before)) return false;
  if (parent?.localName === 'sup') return true;
  const names = parent?.getAttribute('class') ?? '';
  const isApart = parent?.childNodes.length === 1 && isElement(parent.previousSibling);
  return /cent|decimal|fraction/i.test(names) || (isApart && /\d$/.test(before));
}

/** Text nodes under an element, in order, without scripts and styles. */
function* textNodes(root: Node, isLeftOut: (element: Element) => boolean): Generator<Text> {
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) yield child as Text;
    else if (
      child.nodeType === 1 &&
      !/^(?:script|style|noscript|template|svg)$/.test((child as Element).localName)
    ) {
      if (!isLeftOut(child as Element)) yield* textNodes(child, isLeftOut);
    }
  }
}

/**
 * The text of a small element that shows a price, `separator` between its pieces. Elements for which
 * `isLeftOut` answers true show another price.
 */
export function priceText(
  element: Element,
  separator: '' | ' ',
  isLeftOut: (element: Element) => boolean = () => false,
): string {
  let text = '';
  for (const node of textNodes(element, isLeftOut)) {
    const piece = node.nodeValue ?? '';
    const joint = isRaisedCents(node, text) ? '.' : text ? separator : '';
    text = joint === '.' ? `${text.trimEnd()}.${piece.trim()}` : `${text}${joint}${piece}`;
  }
  return text;
}
