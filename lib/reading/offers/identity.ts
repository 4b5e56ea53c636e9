import { oneLine } from '../cut.ts';
import { shownTexts } from '../short-text.ts';
import { readShownBrand } from './brand-words.ts';
import { emptyDraft, type OfferDraft } from './draft.ts';
import { readLabelledFacts, type FactName, type LabelledFact } from './labelled-facts.ts';
import type { PageMap } from './page-map.ts';
import { isInAddress, plainReference, urlReferences } from './url-reference.ts';

/** What a page shows that names its product. */
export interface ShownIdentity {
  /** Identifiers and brand behind a label or, for the reference, standing in the address too. */
  offer: OfferDraft;
  /** The reference of the address that a field or a script repeats, not shown to the reader. */
  unshownSku: string;
  /** Whether a shown reference stands in the address: such a page is about one thing. */
  isInAddress: boolean;
  /** Whether at least one identifier or the brand stands behind a label. */
  isLabelled: boolean;
}

const LONGEST_REFERENCE = 24;

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** With its indentation; anything longer is prose. */
const LONGEST_NODE = 200;
const MOST_NODES = 100_000;

/**
 * A text that is nothing but a reference, and that the page's address holds as well. A model that the
 * title holds too is in the address because the title is.
 */
function referenceOfAddress(map: PageMap, url: string): string {
  const titlePlain = plainReference(map.titleWords);
  let seen = 0;
  for (const node of shownTexts(map.document.body)) {
    seen += 1;
    if (seen > MOST_NODES) return '';
    const raw = node.nodeValue ?? '';
    if (raw.length > LONGEST_NODE) continue;
    const text = oneLine(raw).replace(/^[\p{L}. ]{1,16}[:#]\s*/u, '');
    if (text.length > LONGEST_REFERENCE || !/^[\p{L}\p{N}][\p{L}\p{N}./_-]{5,}$/u.test(text))
      continue;
    const element = node.parentElement;
    if (!element || map.isOutside(element) || map.isRelated(element)) continue;
    const plain = plainReference(text);
    if (isInAddress(text, url) && !titlePlain.includes(plain)) return text;
  }
  return '';
}

/** The page's own reference, of its address alone, when the page repeats it as the value of a field. */
function repeatedReference(map: PageMap, url: string): string {
  const [reference] = urlReferences(url);
  if (!reference) return '';
  const { text } = reference;
  const isField = [
    ...map.document.querySelectorAll('input[value], [data-id], [data-product-id], [data-item-id]'),
  ].some((element) => [...element.attributes].some((attribute) => attribute.value === text));
  if (isField) return text;
  const scripts = [...map.document.querySelectorAll('script:not([src])')].slice(0, 200);
  const quoted = new RegExp(`["'=:(\\s]${escapePattern(text)}["',;)\\s]`);
  return scripts.some((script) => quoted.test((script.textContent ?? '').slice(0, 200_000)))
    ? text
    : '';
}

const valueOf = (facts: LabelledFact[], name: FactName) =>
  facts.find((fact) => fact.name === name)?.value ?? '';

/** The identifiers and the brand that a page shows of its subject. */
export function readShownIdentity(map: PageMap, url: string): ShownIdentity {
  const facts = readLabelledFacts(map);
  const skus = facts.filter((fact) => fact.name === 'sku');
  const confirmed = skus.find((fact) => isInAddress(fact.value, url))?.value;
  const fromAddress = confirmed ?? referenceOfAddress(map, url);
  const labelled = skus[0]?.value ?? '';
  const sku = confirmed ?? (labelled || fromAddress);
  const repeated = repeatedReference(map, url);
  return {
    offer: {
      ...emptyDraft('product'),
      sku,
      mpn: valueOf(facts, 'mpn'),
      gtin: valueOf(facts, 'gtin').replace(/\D/g, ''),
      brand: valueOf(facts, 'brand') || readShownBrand(map),
    },
    unshownSku: repeated,
    isInAddress: fromAddress !== '' || repeated !== '',
    isLabelled: facts.length > 0,
  };
}
