import { originalOf } from './composed-document.ts';
import { SIZE_MARK, STRUCK_MARK } from './copy/marks.ts';

/** What is known of how an element is displayed, in the words of a computed style. */
export type DisplayedStyle = Pick<
  CSSStyleDeclaration,
  'fontSize' | 'textDecorationLine' | 'textDecoration'
>;

/**
 * How an element is displayed: as its page's copy was marked, or as the browser computes it; null where
 * nothing is displayed: a parsed document has no window, and a hidden tab or a document under Node lays
 * nothing out. Slow: ask it of few elements.
 */
export function displayedStyle(element: Element): DisplayedStyle | null {
  const size = element.getAttribute(SIZE_MARK);
  if (size !== null) {
    const line = element.hasAttribute(STRUCK_MARK) ? 'line-through' : 'none';
    return { fontSize: `${size}px`, textDecorationLine: line, textDecoration: line };
  }
  const original = originalOf(element);
  const { defaultView, visibilityState } = original.ownerDocument;
  return defaultView && visibilityState === 'visible'
    ? defaultView.getComputedStyle(original)
    : null;
}
