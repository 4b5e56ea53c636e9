import { HIDDEN_MARK, SIZE_MARK, STRUCK_MARK } from './marks.ts';

/** Elements that are displayed nowhere by nature: hiding them says nothing. */
const NEVER_DISPLAYED = new Set(
  'head title base link meta style script noscript template option optgroup datalist source track param area map br wbr'.split(
    ' ',
  ),
);

/** Styles computed at most, a page: each one costs microseconds, and a page has few prices. */
const MOST_STYLES = 3000;

/** A price display is short; longer text is prose. */
const LONGEST_DISPLAY = 60;

/** The element's own text when it may show an amount, else empty. */
function shortFigures(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    if (text.length > LONGEST_DISPLAY) return '';
  }
  return /\d/.test(text) ? text : '';
}

/** Asks the browser what each element of one page looks like. */
export class ComputedMarks {
  private styles = 0;
  private readonly view: Window | null;

  constructor(document: Document) {
    this.view = document.visibilityState === 'visible' ? document.defaultView : null;
  }

  /** Whether the page displays an element, as far as it can be known. */
  isHidden(element: Element): boolean {
    if (!this.view || NEVER_DISPLAYED.has(element.localName)) return false;
    if (element.localName === 'body' || element.localName === 'html') return false;
    return typeof element.checkVisibility === 'function' && !element.checkVisibility();
  }

  /** The marks of one element, as attribute names and values. */
  marksOf(element: Element, isHidden: boolean): [string, string][] {
    if (isHidden) return [[HIDDEN_MARK, '']];
    if (!this.view || this.styles >= MOST_STYLES || shortFigures(element) === '') return [];
    this.styles += 1;
    const own = this.view.getComputedStyle(element);
    const size: [string, string] = [SIZE_MARK, String(Number.parseFloat(own.fontSize))];
    return this.isStruck(element, own) ? [size, [STRUCK_MARK, '']] : [size];
  }

  /** A line through an ancestor strikes what it holds, but is no style of its descendants. */
  private isStruck(element: Element, own: CSSStyleDeclaration): boolean {
    if (own.textDecorationLine.includes('line-through')) return true;
    const parent = element.parentElement;
    return (
      parent !== null &&
      this.view !== null &&
      this.view.getComputedStyle(parent).textDecorationLine.includes('line-through')
    );
  }
}
