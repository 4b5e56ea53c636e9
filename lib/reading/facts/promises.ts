import type { SalePromise } from '../../market/index.ts';
import { firstMatch, phraseMatcher } from '../../pricing/phrases.ts';
import { foldText } from '../../pricing/text-folding.ts';
import { cssPath } from '../css-path.ts';
import { cut, field } from '../cut.ts';
import data from '../data/facts-promises.json' with { type: 'json' };
import { isHidden, namesOf } from '../regions.ts';
import { itemsOf, textOf, type Item } from '../structured/item.ts';
import type { DeclaredItem } from './page-items.ts';
import { isInline, spacedText } from './spaced-text.ts';
import { nextNode } from './walk.ts';

type Kind = SalePromise['kind'];

const KINDS: Kind[] = ['payment', 'warranty', 'return', 'delivery'];
const MOST_PROMISES = 30;
const MOST_NODES = 100_000;
/** A promise is a line, not a sentence of a text: so many characters and words at most. */
const LINE = { shortest: 8, longest: 110, words: 16 };
const DEEPEST = 10;

const CUES = new Map(KINDS.map((kind) => [kind, phraseMatcher(data[kind])]));
const EVIDENCE = phraseMatcher(data.evidence);
const MONEY = /\d ?(?:€|\$|£|eur|chf|zl|kr)|(?:€|\$|£) ?\d/;
const NEVER_SHOWN = /^(?:script|style|noscript|template|option|button|h1|title)$/;
const OTHERS_WORDS =
  /(?:^|[\s_-])(?:reviews?|comments?|avis|testimonials?|faq|article-body)(?:$|[\s_-])/;

/** The kind whose cue comes first in a line that also gives a figure or the word "free". */
export function promiseKind(line: string): Kind | null {
  if (line.length < LINE.shortest || line.length > LINE.longest || line.endsWith('?')) return null;
  const folded = foldText(line);
  if (folded.split(' ').length > LINE.words) return null;
  const cues = KINDS.flatMap((kind) => {
    const match = firstMatch(CUES.get(kind)!, folded);
    return match ? [{ kind, index: match.index }] : [];
  }).sort((a, b) => a.index - b.index);
  const [first] = cues;
  if (!first) return null;
  const isMeasured = firstMatch(EVIDENCE, folded) !== null;
  return isMeasured || (first.kind === 'delivery' && MONEY.test(folded)) ? first.kind : null;
}

function isElsewhere(element: Element): boolean {
  let current: Element | null = element;
  for (let depth = 0; current && depth < DEEPEST; depth += 1) {
    if (isHidden(current) || OTHERS_WORDS.test(namesOf(current))) return true;
    current = current.parentElement;
  }
  return false;
}

/** The line that an inline element stands in, while it stays a line. */
function lineAround(start: Element): { element: Element; text: string } | null {
  let element = start;
  let text = spacedText(element, LINE.longest);
  while (text !== null && isInline(element) && element.parentElement) {
    const wider = spacedText(element.parentElement, LINE.longest);
    if (wider === null) break;
    element = element.parentElement;
    text = wider;
  }
  return text ? { element, text } : null;
}

function shownPromises(document: Document): SalePromise[] {
  const { body } = document;
  const found: SalePromise[] = [];
  const seen = new Set<Element>();
  let node: Node | null = body ? nextNode(body, body) : null;
  for (let count = 0; node && count < MOST_NODES && found.length < MOST_PROMISES; count += 1) {
    const parent = node.nodeType === 3 ? node.parentElement : null;
    const length = parent ? (node.nodeValue?.trim().length ?? 0) : 0;
    node = nextNode(node, body);
    if (!parent || length < 3 || length > LINE.longest || seen.has(parent)) continue;
    seen.add(parent);
    if (NEVER_SHOWN.test(parent.localName)) continue;
    const line = lineAround(parent);
    if (!line || (line.element !== parent && seen.has(line.element))) continue;
    seen.add(line.element);
    const kind = promiseKind(line.text);
    if (!kind || isElsewhere(line.element)) continue;
    const anchor = cut(cssPath(line.element), 1000);
    found.push({ kind, text: field(line.text, 300), origin: 'dom', anchor });
  }
  return found;
}

/** What is declared under one property, as `name: value`, in the page's own words. */
function declaredText(item: Item): string {
  const parts: string[] = [];
  for (const [name, values] of item.properties) {
    if (name.startsWith('@') || parts.length >= 12) continue;
    for (const value of values.slice(0, 3)) {
      const text = typeof value === 'string' ? value : amountOf(value);
      if (text) parts.push(`${name}: ${text.replace(/^https?:\/\/schema\.org\//, '')}`);
    }
  }
  return parts.join(' · ');
}

function amountOf(item: Item): string {
  const value = textOf(item, 'value', 'name') || textOf(item, 'addressCountry');
  const ends = [textOf(item, 'minValue'), textOf(item, 'maxValue')].filter(Boolean).join('–');
  const unit = textOf(item, 'currency', 'unitText', 'unitCode');
  if (value || ends) return [value || ends, unit].filter(Boolean).join(' ');
  const inner = ['handlingTime', 'transitTime'].flatMap((name) =>
    itemsOf(item, name).map((time) => `${name} ${amountOf(time)}`),
  );
  return inner.join(', ');
}

const DECLARED: [string, Kind][] = [
  ['shippingDetails', 'delivery'],
  ['hasMerchantReturnPolicy', 'return'],
  ['warranty', 'warranty'],
];

function declaredPromises(items: DeclaredItem[]): SalePromise[] {
  return items.flatMap(({ item, origin }) =>
    DECLARED.flatMap(([property, kind]) =>
      itemsOf(item, property).map((declared) => ({
        kind,
        text: field(declaredText(declared), 300),
        origin,
        anchor: cut(declared.path, 1000),
      })),
    ),
  );
}

/** What a seller promises of delivery, returns, warranty and payment: as declared, then as shown. */
export function readPromises(document: Document, items: DeclaredItem[]): SalePromise[] {
  const texts = new Set<string>();
  return [...declaredPromises(items), ...shownPromises(document)]
    .filter(({ text }) => {
      const key = foldText(text);
      return text !== '' && !texts.has(key) && Boolean(texts.add(key));
    })
    .slice(0, MOST_PROMISES);
}
