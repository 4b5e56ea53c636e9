import type { ElementTraits } from '../../../../lib/reading/anchors/index.ts';

/** An element as the Similo set records it. */
export interface ElementRecord {
  tag: string;
  id: string | null;
  name: string | null;
  classList: string[];
  href: string | null;
  alt: string | null;
  xpath: string;
  location: { x: number; y: number; width: number; height: number };
  visibleText: string[];
  neighborText: string[];
}

/** The traits of a recorded element. */
export const traitsOfRecord = (record: ElementRecord): ElementTraits => ({
  tag: record.tag,
  id: record.id ?? '',
  name: record.name ?? '',
  classes: record.classList,
  attributes: [],
  link: record.href ?? '',
  alternative: record.alt ?? '',
  path: record.xpath,
  text: record.visibleText.join(' '),
  neighbours: record.neighborText.join(' '),
  headings: [],
  label: '',
  context: [],
  part: '',
  box: record.location,
});
