import { HIDDEN_MARK } from '../copy/marks.ts';

/** Not `backface-visibility: hidden`, which hides nothing. */
const NOT_DISPLAYED = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Names of what a click unfolds: a tab (no table, no tablet), an accordion, the next slide. */
const FOLDED_NAMES = /tab(?!le)|panel|accordion|collaps|expand|toggle|faq|slide|carousel|swiper/i;

/** Closed tabs and folded sections are part of the page: the reader of the page may open them. */
function isFolded(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role === 'tabpanel' || role === 'region' || element.closest('details') !== null) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return FOLDED_NAMES.test(names) || FOLDED_NAMES.test(element.parentElement?.className ?? '');
}

/** Whether the page hides an element, as far as its attributes and the marks of its copy say. */
export function isHiddenByPage(element: Element): boolean {
  if (element.hasAttribute(HIDDEN_MARK) && !isFolded(element)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && NOT_DISPLAYED.test(style);
}
