import type { PageReading } from '../../market/index.ts';
import { metaOf, readMeta } from '../meta-content.ts';
import type { Item } from '../structured/item.ts';
import { type Article, readArticle } from './article.ts';
import { judgeBlocks } from './block-judge.ts';
import { readCards } from './cards.ts';
import { tellDiscarded } from './discarded.ts';
import { keepBlocks } from './kept-blocks.ts';
import { mapPage, type PageMap } from './page-map.ts';
import { guessPageType, type TypeProbability } from './page-type.ts';
import { walkPage } from './page-walk.ts';
import { readPlans } from './plans.ts';
import { keepPrices } from './shown-prices.ts';
import { structuredTypesOf } from './structured-types.ts';
import { readTables } from './tables.ts';
import { type Piece, piecesOf, renderText } from './text-rendering.ts';
import { keepWholeTables } from './whole-tables.ts';
import { wordAgreement } from './word-agreement.ts';

export { headingPathOf } from './text-rendering.ts';

/** What the other readers know of the page. */
export interface TextContext {
  url: string;
  /** BCP 47 that amounts are read with; empty when unknown. */
  locale: string;
  jsonLd: readonly Item[];
  /** The amounts that the offers of the page ask, as decimal strings: the text keeps them. */
  prices: readonly string[];
  /** Most characters of text kept. */
  longestText: number;
  /** What the display says of an element, where there is one: an invisible one is left out. */
  isVisible?: ((element: Element) => boolean) | undefined;
  mostNodes?: number;
}

/** The part of a reading that this room fills. */
export type TextReading = Pick<
  PageReading,
  | 'text'
  | 'blocks'
  | 'pageType'
  | 'textReader'
  | 'tables'
  | 'plans'
  | 'cards'
  | 'discarded'
  | 'limits'
> & { byline: string; excerpt: string };

const TOO_MANY_NODES = 'the page has too many elements: the end of its text was left out';
const TEXT_CUT = 'the text is longer than what is kept: its end was left out';

/** An article may be what the page is: Readability is asked what it makes of it. */
const ARTICLE_CHANCE = 0.2;
/** Readability and the block reader must share so much of their words for its choice to be taken. */
const LEAST_AGREEMENT = 0.75;

interface Chosen {
  pieces: Piece[];
  reader: PageReading['textReader'];
  article: Article | null;
}

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('\n\n');
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The pieces of an article, from the copy Readability made of it. */
function articlePieces(article: Article): Piece[] {
  const map = mapPage(walkPage(article.content), { title: '', description: '' });
  return piecesOf(map, new Uint8Array(map.blocks.length).fill(1));
}

/** Readability where the page may be an article and both readers agree on most of it; else the block reader. */
function chooseReader(
  document: Document,
  own: Piece[],
  articleChance: number,
  isVisible: TextContext['isVisible'],
): Chosen {
  const blocks = (reason: string) => ({ name: 'blocks', reason });
  if (articleChance < ARTICLE_CHANCE)
    return { pieces: own, reader: blocks('the page is no article'), article: null };
  const article = readArticle(document, isVisible);
  if (!article)
    return {
      pieces: own,
      reader: blocks('Readability finds no article, or the page is too large for it'),
      article: null,
    };
  const pieces = articlePieces(article);
  const agreement = wordAgreement(textOf(pieces), textOf(own));
  const shared = `Readability and the block reader share ${percent(agreement)} of their words`;
  return agreement >= LEAST_AGREEMENT
    ? { pieces, reader: { name: 'readability', reason: shared }, article }
    : { pieces: own, reader: blocks(shared), article };
}

/** What a chosen text left out of the page: blocks whose words are in it were kept after all. */
function leftOut(map: PageMap, kept: Uint8Array, { pieces, reader }: Chosen): Uint8Array {
  if (reader.name === 'blocks') return kept;
  const texts = new Set(pieces.map(({ text }) => text));
  return Uint8Array.from(map.blocks, ({ text }) => (texts.has(text) ? 1 : 0));
}

const chanceOf = (types: readonly TypeProbability[], wanted: TypeProbability['type']) =>
  types.find(({ type }) => type === wanted)?.probability ?? 0;

/**
 * Reads the main text of a page with the kind of page it is, its tables, plans and cards, and what
 * was left out of it and why. The document is not changed. It never throws on what a page contains; a
 * page that is too large is read up to a limit, which `limits` names.
 */
export function readText(document: Document, context: TextContext): TextReading {
  const { isVisible, mostNodes, url, locale } = context;
  const meta = readMeta(document);
  const root = document.body ?? document.documentElement;
  const walk = walkPage(root, { isVisible, ...(mostNodes ? { mostNodes } : {}) });
  const map = mapPage(walk, {
    title: document.title,
    description: metaOf(meta, 'description') + ' ' + metaOf(meta, 'og:description'),
  });
  const { guess, probabilities: types } = guessPageType(map, {
    url,
    structuredTypes: structuredTypesOf(context.jsonLd),
    openGraphType: metaOf(meta, 'og:type'),
    generator: metaOf(meta, 'generator'),
  });
  const chances = judgeBlocks(map, types);
  const likely = keepWholeTables(map, keepBlocks(map, chances, types));
  const kept = keepPrices(map, chances, likely, context.prices);
  const chosen = chooseReader(document, piecesOf(map, kept), chanceOf(types, 'article'), isVisible);
  const { text, blocks } = renderText(chosen.pieces, context.longestText);
  const isCut = (blocks.at(-1)?.end ?? 0) < textOf(chosen.pieces).length;
  const plans = readPlans(map, { locale, isArticle: chosen.reader.name === 'readability' });
  const isPlanPage =
    plans.length > 1 && ['service', 'product', 'listing', 'collection'].includes(guess.type);
  return {
    text,
    blocks,
    pageType: isPlanPage
      ? { ...guess, type: 'plans', reasons: ['a grid of plans', ...guess.reasons] }
      : guess,
    textReader: chosen.reader,
    tables: readTables(document),
    plans,
    cards: readCards(map, kept, url),
    discarded: tellDiscarded(map, leftOut(map, kept, chosen), types),
    limits: [...(walk.isWhole ? [] : [TOO_MANY_NODES]), ...(isCut ? [TEXT_CUT] : [])],
    byline: chosen.article?.byline ?? '',
    excerpt: chosen.article?.excerpt ?? '',
  };
}
