import { foldText } from '../../pricing/text-folding.ts';
import { oneLine } from '../cut.ts';
import type { OfferDraft } from './draft.ts';
import type { DeclaredProduct } from './structured-offers.ts';

/** What a declared product is compared with, to know whether the page is about it. */
export interface PageSubject {
  /** The words of the title, folded. */
  titleWords: string;
  url: string;
  canonical: string;
}

const fold = (text: string) => foldText(oneLine(text));

const wordsOf = (text: string) =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1),
  );

/** The share of the words of the shorter name that the other has, 0 to 1. */
export function sharedWords(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const smaller = Math.min(left.size, right.size);
  if (smaller === 0) return 0;
  return [...left].filter((word) => right.has(word)).length / smaller;
}

function partsOf(address: string, base: string): { path: string; query: string } | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { pathname, search } = new URL(address, base);
  return { path: pathname.replace(/\/$/, ''), query: search };
}

/** 2: the address of the page to its query; 1: its path; 0: another, or none. */
export function addressMatch(address: string, { url, canonical }: PageSubject): 0 | 1 | 2 {
  const own = partsOf(address, url);
  const [page, official] = [partsOf(url, url), partsOf(canonical, url)];
  if (!own || own.path === '') return 0;
  if (page && own.path === page.path) return own.query === page.query ? 2 : 1;
  return official && own.path === official.path && official.path !== '' ? 1 : 0;
}

/** Declared side by side under one name, or one address: the variants of one product. */
function gather(products: DeclaredProduct[]): DeclaredProduct[] {
  const groups = new Map<string, DeclaredProduct[]>();
  for (const product of products) {
    const key = fold(product.offer.name);
    groups.set(key, [...(groups.get(key) ?? []), product]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group;
    if (!first || !second || fold(first.offer.name) === '') return group;
    const variants = group.flatMap(({ offer, variants }) => [offer, ...variants]);
    return [{ offer: { ...first.offer, prices: [], variant: '' }, variants }];
  });
}

const NAMED_ENOUGH = 0.75;

/**
 * The product that a page is about, among those it declares: the one with its title, else with its
 * address, else the only one, else the one whose name the title holds best.
 */
export function subjectAmong(
  declared: DeclaredProduct[],
  subject: PageSubject,
): DeclaredProduct | null {
  const products = gather(declared.filter(({ offer }) => offer.kind === 'product'));
  const named = products.find(
    ({ offer }) => subject.titleWords !== '' && fold(offer.name) === subject.titleWords,
  );
  const located = products.find(
    ({ offer, variants }) =>
      addressMatch(offer.url, subject) > 0 ||
      variants.some((variant) => addressMatch(variant.url, subject) > 0),
  );
  if (named ?? located) return named ?? located ?? null;
  if (products.length <= 1) return products[0] ?? null;
  const [closest] = products
    .map((product) => ({ product, shared: sharedWords(product.offer.name, subject.titleWords) }))
    .sort((a, b) => b.shared - a.shared);
  return closest && closest.shared >= NAMED_ENOUGH ? closest.product : null;
}

/** Which variants the page shows: by their address, by what it displays, by the reference it shows. */
export function chosenVariant(
  product: DeclaredProduct,
  subject: PageSubject,
  shows: (variant: OfferDraft) => boolean,
): OfferDraft | null {
  const exact = product.variants.filter((variant) => addressMatch(variant.url, subject) === 2);
  if (exact.length === 1) return exact[0] ?? null;
  const shown = product.variants.filter(shows);
  return shown.length === 1 ? (shown[0] ?? null) : null;
}
