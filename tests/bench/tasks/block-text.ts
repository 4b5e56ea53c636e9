const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET ' +
    'FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL OPTION P PRE SECTION ' +
    'SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'SVG']);

const TEXT_NODE = 3;

/**
 * The text of an element with a line break around each block, so that words of neighbouring blocks do
 * not run together: how the answers of the other readers, which are HTML, are turned into text.
 */
export function blockText(root: Element): string {
  const parts: string[] = [];
  // Text to write, or a node to walk: a stack of its own, because saved pages may nest without end.
  const waiting: (Node | string)[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.nodeType === TEXT_NODE) parts.push(next.nodeValue ?? '');
    else {
      const name = next.nodeName.toUpperCase();
      if (SKIPPED.has(name)) continue;
      if (BLOCKS.has(name)) {
        parts.push('\n');
        waiting.push('\n');
      }
      for (let child = next.lastChild; child; child = child.previousSibling) waiting.push(child);
    }
  }
  return parts
    .join('')
    .replace(/[ \t\r\f\u00A0]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
