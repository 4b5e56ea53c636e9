import type { PricePart } from './price-parts.ts';

/** Where an element stands on the page, in CSS pixels from its top left corner. */
export interface TraitBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * What is known of an element, as plain JSON: enough to recognise it in another version of its page, or
 * on another page made by the same template. An empty string or list means that nothing is known.
 */
export interface ElementTraits {
  /** Lower-case tag name. */
  tag: string;
  id: string;
  name: string;
  classes: string[];
  /** Attributes that authors and testers put on purpose, as `name=value`. */
  attributes: string[];
  /** Absolute address of a link, or of the image or form it carries. */
  link: string;
  /** Text alternative: `alt`, `aria-label`, `title`, `placeholder`. */
  alternative: string;
  /** Steps from the root, as an XPath: `/html[1]/body[1]/p[3]`; only the last ones are compared. */
  path: string;
  text: string;
  /** Text that stands around the element. */
  neighbours: string;
  /** Headings it stands under, the outermost first. */
  headings: string[];
  /** What names its value: a row's heading, a term, a form label, the text just before. */
  label: string;
  /** Ids and classes of what it stands in. */
  context: string[];
  /** Part it plays among the prices of the page. */
  part: PricePart;
  box: TraitBox | null;
}
