const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const NEVER_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'head',
  'math',
]);

const PARAGRAPH_BREAK = '\n\n';

/** A list of pieces of text that knows how to end a paragraph without piling up blank lines. */
class TextBuilder {
  private readonly pieces: string[] = [];

  add(text: string): void {
    if (text) this.pieces.push(text);
  }

  breakParagraph(): void {
    if (this.pieces.at(-1) !== PARAGRAPH_BREAK) this.pieces.push(PARAGRAPH_BREAK);
  }

  toString(): string {
    return this.pieces
      .join('')
      .split(PARAGRAPH_BREAK)
      .map((paragraph) =>
        paragraph
          .replace(/[^\S\n]+/g, ' ')
          .replace(/ ?\n ?/g, '\n')
          .trim(),
      )
      .filter(Boolean)
      .join(PARAGRAPH_BREAK);
  }
}

function addNode(node: Node, text: TextBuilder, isSkipped: (element: Element) => boolean): void {
  if (node.nodeType === 3) {
    text.add((node.nodeValue ?? '').replace(/\s+/g, ' '));
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const tag = element.localName;
  if (NEVER_TEXT.has(tag) || isSkipped(element)) return;
  if (tag === 'br') return text.add('\n');
  const isBlock = BLOCKS.has(tag);
  if (isBlock) text.breakParagraph();
  for (let child = node.firstChild; child; child = child.nextSibling)
    addNode(child, text, isSkipped);
  if (isBlock) text.breakParagraph();
}

/**
 * The text of an element as a reader sees it: paragraphs separated by a blank line, spaces collapsed.
 * Elements for which `isSkipped` answers true are left out with all they hold.
 */
export function blockText(
  root: Node,
  isSkipped: (element: Element) => boolean = () => false,
): string {
  const text = new TextBuilder();
  addNode(root, text, isSkipped);
  return text.toString();
}
