import { foldText } from '../../pricing/text-folding.ts';
import { oneLine } from '../cut.ts';
import data from '../data/identifier-labels.json' with { type: 'json' };
import { shownTexts } from '../short-text.ts';
import type { PageMap } from './page-map.ts';

/** What a label such as "Art.-Nr." or "Marque" introduces. */
export type FactName = 'sku' | 'mpn' | 'gtin' | 'brand';

/** A value that the page shows behind a label. */
export interface LabelledFact {
  name: FactName;
  value: string;
  element: Element;
}

const NAMES: FactName[] = ['sku', 'mpn', 'gtin', 'brand'];

const fold = (text: string) =>
  foldText(oneLine(text))
    .replace(/[.:#°º\s*•·-]+/g, ' ')
    .trim();

const LABELS = new Map(
  NAMES.flatMap((name) => data[name].map((label) => [fold(label), name] as const)),
);

const LONGEST_LABEL = 40;
const LONGEST_VALUE = 80;
/** A node longer than this is prose. */
const LONGEST_NODE = 140;
const MOST_FACTS = 100;
const MOST_NODES = 200_000;

const REFERENCE = /^[\p{L}\p{N}][\p{L}\p{N} ._/+#-]{1,39}$/u;

const ACCEPTS: Record<FactName, (value: string) => boolean> = {
  sku: (value) => REFERENCE.test(value) && /\d/.test(value) && value.split(' ').length <= 2,
  mpn: (value) => REFERENCE.test(value) && value.length >= 3 && value.split(' ').length <= 5,
  gtin: (value) => /^\d{8}$|^\d{12,14}$/.test(value.replace(/[\s-]/g, '')),
  brand: (value) => /\p{L}/u.test(value) && value.length <= 60 && value.split(' ').length <= 6,
};

interface Label {
  name: FactName;
  /** What follows the label in the same text; empty when the label stands alone. */
  rest: string;
}

/** "Réf. : GH-750" is a label with its value; "EAN" a label alone; "Model of virtue" none. */
function labelOf(text: string): Label | null {
  const line = oneLine(text);
  if (line.length > LONGEST_NODE) return null;
  const whole = line.length <= LONGEST_LABEL ? LABELS.get(fold(line)) : undefined;
  if (whole) return { name: whole, rest: '' };
  const parts = /^([^:#]{2,40}?)\s*(?:[:#：]|n°)\s*[:#：]?\s*(\S.*)$/u.exec(line);
  const [, label = '', rest = ''] = parts ?? [];
  const name = LABELS.get(fold(label));
  if (name) return { name, rest };
  const words = line.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const found = LABELS.get(fold(words.slice(0, count).join(' ')));
    const value = words.slice(count).join(' ');
    if (found && found !== 'brand' && words.length - count === 1 && /\d{3}/.test(value))
      return { name: found, rest: value };
  }
  return null;
}

/** Reads a value up to what separates it from the next fact of the same line. */
function clean(name: FactName, text: string): string {
  const value = oneLine(text)
    .replace(/^[\s:#：>›\u200e\u200f-]+/u, '')
    .replace(/[\s\u200e\u200f]+$/u, '');
  const first = value.split(/\s[|•·–—]\s|\s{2,}|[;|•]/u)[0] ?? '';
  return name === 'brand' ? first.replace(/[.,]$/, '') : first.replace(/[.,;)]$/, '');
}

/**
 * The identifiers and brands that a page shows behind a label, in document order: rows of tables,
 * definition lists, "label: value" lines and label/value siblings, in the languages of the label list.
 */
export function readLabelledFacts(map: PageMap): LabelledFact[] {
  const facts: LabelledFact[] = [];
  const { body } = map.document;
  let pending: FactName | null = null;
  let seen = 0;
  const take = (name: FactName, text: string, element: Element) => {
    const value = clean(name, text);
    if (value.length > LONGEST_VALUE || !ACCEPTS[name](value)) return;
    if (map.isOutside(element) || map.isRelated(element)) return;
    facts.push({ name, value, element });
  };
  if (!body) return [];
  for (const node of shownTexts(body)) {
    seen += 1;
    if (seen > MOST_NODES || facts.length >= MOST_FACTS) break;
    const text = node.nodeValue ?? '';
    const element = node.parentElement;
    if (!element || !/[\p{L}\p{N}]/u.test(text)) continue;
    const label = labelOf(text);
    if (label && !(pending && !label.rest && pending === label.name)) {
      pending = label.rest ? null : label.name;
      if (label.rest) take(label.name, label.rest, element);
      continue;
    }
    if (pending) take(pending, text, element);
    pending = null;
  }
  return facts;
}
