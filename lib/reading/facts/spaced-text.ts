const NEVER_SHOWN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);

/** Elements that continue the line they stand in; all others part words. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data em font i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Nodes without text that may stand in a text: an element with more of them is no line. */
const MOST_EMPTY = 150;

export const isInline = (element: Element): boolean => INLINE.has(element.localName);

/**
 * The text of an element in one line, or null when it is longer than `longest` (known without
 * reading the rest). `parts: 'every'` puts a space between all elements, for labels side by side;
 * `'blocks'` only where a line breaks, for headings whose words are cut by styling.
 */
export function spacedText(
  root: Element,
  longest: number,
  parts: 'every' | 'blocks' = 'every',
): string | null {
  let text = '';
  let nodes = MOST_EMPTY + longest;
  const add = (element: Element): boolean => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      nodes -= 1;
      if (nodes < 0) return false;
      if (child.nodeType === 3) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
      else if (child.nodeType === 1 && !NEVER_SHOWN.has((child as Element).localName)) {
        const isParted = parts === 'every' || !isInline(child as Element);
        if (isParted) text += ' ';
        if (!add(child as Element)) return false;
        if (isParted) text += ' ';
      }
      if (text.length > longest * 3 + 60) return false;
    }
    return true;
  };
  const isShort = add(root);
  const line = text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  return isShort && line.length <= longest ? line : null;
}
