import type { PlanRow } from '../../market/index.ts';
import { parsePrices } from '../../pricing/index.ts';
import { phraseMatcher } from '../../pricing/phrases.ts';
import { foldText } from '../../pricing/text-folding.ts';
import { field } from '../cut.ts';
import data from '../data/text-plan-words.json' with { type: 'json' };
import { within } from './block-sums.ts';
import type { PageMap } from './page-map.ts';
import { placeBit } from './places.ts';

/** A grid of plans has so many columns. */
const FEWEST = 2;
const MOST = 12;
/** A column with more words holds the page, not a plan. */
const LONGEST_PLAN = 500;
const MOST_FEATURES = 60;
const LONGEST_FIELD = 300;
/** A price and the words that say what it commits to stand this close. */
const COMMITMENT_REACH = 4;
const LONGEST_LABEL = 30;

const commitment = phraseMatcher(data.commitment);
const onRequest = phraseMatcher(data.onRequest);
const says = (pattern: RegExp, text: string) => {
  pattern.lastIndex = 0;
  return pattern.test(foldText(text));
};

interface Column {
  first: number;
  end: number;
}

const range = ({ first, end }: Column) => Array.from({ length: end - first }, (_, i) => first + i);

/** The block of a column that says what the plan costs, in money or in words. */
function priceBlockOf(map: PageMap, column: Column): number {
  const blocks = range(column);
  const inMoney = blocks.find((block) => map.measures[block]!.hasPrice);
  if (inMoney !== undefined) return inMoney;
  const isShort = (block: number) => map.measures[block]!.words <= 4;
  return blocks.find((block) => isShort(block) && says(onRequest, map.blocks[block]!.text)) ?? -1;
}

function planOf(map: PageMap, column: Column, locale: string): PlanRow | null {
  const blocks = range(column);
  const name = blocks.find((block) => map.headingLevels[block]! > 0);
  const price = priceBlockOf(map, column);
  if (name === undefined || price < 0 || price === name) return null;
  const text = (block: number) => map.blocks[block]!.text;
  const around = blocks.filter((block) => block >= price && block < price + COMMITMENT_REACH);
  const shown = around.filter((block) => block === price || map.measures[block]!.words <= 6);
  const raw = shown.map(text).join(' ');
  const [amount] = parsePrices(text(price), { locale });
  const [withPeriod] = parsePrices(raw, { locale }).filter((one) => one.amount === amount?.amount);
  const isFeature = (block: number) =>
    /^(?:li|dd|td)$/.test(map.elements[map.blocks[block]!.owner]!.tag) ||
    /^(?:li|dd|td)$/.test(map.elements[map.elements[map.blocks[block]!.owner]!.parent]?.tag ?? '');
  return {
    name: field(text(name), LONGEST_FIELD),
    amount: amount?.amount ?? null,
    currency: amount?.currency ?? null,
    raw: field(text(price), LONGEST_FIELD),
    period: withPeriod?.period ?? amount?.period ?? null,
    commitment: field(
      around
        .filter(
          (block) => map.measures[block]!.words <= LONGEST_LABEL && says(commitment, text(block)),
        )
        .map(text)
        .join(' · '),
      LONGEST_FIELD,
    ),
    features: blocks
      .filter((block) => block !== name && block !== price && isFeature(block))
      .slice(0, MOST_FEATURES)
      .map((block) => field(text(block), LONGEST_FIELD)),
  };
}

/** Elements that stand side by side and each hold a heading and few words. */
function sideBySide(map: PageMap): Column[][] {
  const chrome = placeBit('nav') | placeBit('footer') | placeBit('aside') | placeBit('dialog');
  const groups = new Map<number, Column[]>();
  map.elements.forEach((element, index) => {
    const words = within(map.sums.words, element);
    const isColumn =
      within(map.sums.headings, element) > 0 &&
      words <= LONGEST_PLAN &&
      element.end - element.first >= FEWEST &&
      (map.places[index]! & chrome) === 0;
    if (!isColumn) return;
    const group = groups.get(element.parent);
    if (group) group.push(element);
    else groups.set(element.parent, [element]);
  });
  return [...groups.values()].filter(({ length }) => length >= FEWEST && length <= MOST);
}

/**
 * The plans of a grid, one row each. A grid is made of boxes side by side that each have a name and a
 * price, of which some say a period or list what is included; products side by side do neither.
 */
export function readPlans(
  map: PageMap,
  options: { locale: string; isArticle: boolean },
): PlanRow[] {
  if (options.isArticle) return [];
  for (const columns of sideBySide(map)) {
    const priced = columns.filter((column) => priceBlockOf(map, column) >= 0);
    const plans = priced.flatMap((column) => planOf(map, column, options.locale) ?? []);
    const inMoney = plans.filter(({ amount }) => amount !== null);
    const isRecurring = plans.some(({ period }) => period !== null);
    const listed = plans.filter(({ features }) => features.length > 1).length;
    const isGrid = plans.length >= FEWEST && plans.length * 2 > columns.length;
    if (isGrid && inMoney.length > 0 && isRecurring && listed * 2 >= plans.length)
      return plans.slice(0, 30);
  }
  return [];
}
