/** Longest quote, in characters; a longer selection is cut. */
const QUOTE_LIMIT = 10_000;

/** Characters kept on each side of a quote, to find it again on the page. */
const CONTEXT = 64;

/** The user's selection, as it reads on the page, with the text around it; empty strings without one. */
export function readSelection(document: Document): {
  text: string;
  prefix: string;
  suffix: string;
} {
  const nothing = { text: '', prefix: '', suffix: '' };
  try {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return nothing;
    const range = selection.getRangeAt(0);
    const text = selection.toString().trim().slice(0, QUOTE_LIMIT);
    if (!text) return nothing;
    const block = surroundingBlock(range);
    const before = range.cloneRange();
    before.selectNodeContents(block);
    before.setEnd(range.startContainer, range.startOffset);
    const after = range.cloneRange();
    after.selectNodeContents(block);
    after.setStart(range.endContainer, range.endOffset);
    return {
      text,
      prefix: onOneLine(before.toString()).slice(-CONTEXT),
      suffix: onOneLine(after.toString()).slice(0, CONTEXT),
    };
  } catch {
    return nothing;
  }
}

/** The block around a selection: large enough for its context, without walking the whole page. */
function surroundingBlock(range: Range): Node {
  const start = range.commonAncestorContainer;
  const element = 'closest' in start ? (start as Element) : start.parentElement;
  return element?.closest('p, li, td, blockquote, section, article, main, body') ?? start;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');
