/**
 * The computed style of an element, or null where nothing is displayed: a parsed document has no
 * window, and a hidden tab or a document under Node lays nothing out. Slow: ask it of few elements.
 */
export function displayedStyle(element: Element): CSSStyleDeclaration | null {
  const { defaultView, visibilityState } = element.ownerDocument;
  return defaultView && visibilityState === 'visible'
    ? defaultView.getComputedStyle(element)
    : null;
}
