import { foldText } from '../../pricing/text-folding.ts';
import { metaOf, type PageMeta } from '../meta-content.ts';
import { nextNode } from './walk.ts';
import { STOP_WORDS } from './stop-words.ts';

const LONGEST_SAMPLE = 6000;
const MOST_NODES = 20_000;
const SHORTEST_SENTENCE = 40;
const NEVER_READ = /^(?:script|style|noscript|template)$/;

/** Fewer words than this say nothing of a language; running text has a third of stop words. */
const FEWEST_WORDS = 40;
const SMALLEST_SHARE = 0.2;
/** The best language must have so many times the second one's share. */
const LEAD = 1.3;
/** What a declared language may have at most in a text that contradicts it. */
const CONTRADICTED = { words: 80, share: 0.5 };

/** The running text a page starts with; bounded, scripts and styles left out. */
function sampleOf(document: Document): string {
  if (!document.body) return '';
  const { body } = document;
  let sample = '';
  let node = nextNode(body, body);
  for (let count = 0; node && count < MOST_NODES && sample.length < LONGEST_SAMPLE; count += 1) {
    const text = node.nodeType === 3 ? (node.nodeValue?.trim() ?? '') : '';
    const tag = node.parentElement?.localName ?? '';
    node = nextNode(node, body);
    // Menus are full of names and single words: sentences tell the language.
    if (text.length < SHORTEST_SENTENCE || NEVER_READ.test(tag)) continue;
    sample += ` ${text.slice(0, 1000)}`;
  }
  return sample;
}

function sharesOf(sample: string): { words: number; shares: [string, number][] } {
  const words = foldText(sample).match(/\p{L}+/gu) ?? [];
  const shares = [...STOP_WORDS].map(([lang, stops]): [string, number] => [
    lang,
    words.filter((word) => stops.has(word)).length / Math.max(1, words.length),
  ]);
  return { words: words.length, shares: shares.sort((a, b) => b[1] - a[1]) };
}

function declaredLanguage(document: Document, meta: PageMeta): string {
  const declared =
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
    metaOf(meta, 'og:locale', 'content-language', 'dc.language', 'inlanguage') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    '';
  const tag = declared.split(',')[0]?.trim().replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) && tag.length <= 35 ? tag : '';
}

/**
 * The language of a page, BCP 47: as declared, or told by its commonest words when it declares none
 * or when its text plainly contradicts it (templates left in English). Empty when unsure.
 */
export function languageOf(document: Document, meta: PageMeta): string {
  const declared = declaredLanguage(document, meta);
  const primary = declared.split('-')[0]?.toLowerCase() ?? '';
  if (declared && !STOP_WORDS.has(primary)) return declared;
  const { words, shares } = sharesOf(sampleOf(document));
  const [best, second] = shares;
  const isSure =
    best !== undefined &&
    words >= FEWEST_WORDS &&
    best[1] >= SMALLEST_SHARE &&
    best[1] >= LEAD * (second?.[1] ?? 0);
  if (!isSure || !best) return declared;
  if (!declared) return best[0];
  const own = shares.find(([lang]) => lang === primary)?.[1] ?? 0;
  const isContradicted = words >= CONTRADICTED.words && own < best[1] * CONTRADICTED.share;
  return isContradicted ? best[0] : declared;
}
