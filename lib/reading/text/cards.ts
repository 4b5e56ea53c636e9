import type { CardRow } from '../../market/index.ts';
import { cut, field } from '../cut.ts';
import { within } from './block-sums.ts';
import type { PageMap } from './page-map.ts';
import type { PageElement } from './page-walk.ts';
import { placeBit } from './places.ts';
import type { Repetition } from './repetition.ts';
import { classGroupBit } from './word-groups.ts';

const MOST_CARDS = 300;
/** A link further down than this, in elements, is not that of the card. */
const FURTHEST_LINK = 200;
const FEWEST_WORDS = 2;
/** A box with more words than this is a section or a post. */
const MOST_WORDS = 200;
/** Share of the boxes that must lead somewhere, and share of their blocks that the text must keep. */
const LEAST_LINKED = 0.6;
const LEAST_KEPT = 0.3;

/** For each repeated group that stands outside menus, footers and filters, its members. */
function groupsOf(map: PageMap): Map<Repetition, number[]> {
  const places = placeBit('nav') | placeBit('footer') | placeBit('dialog') | placeBit('select');
  const names =
    classGroupBit('navigation') |
    classGroupBit('footer') |
    classGroupBit('filter') |
    classGroupBit('breadcrumb') |
    classGroupBit('pagination');
  const groups = new Map<Repetition, number[]>();
  for (const [index, group] of map.repetitions) {
    if ((map.places[index]! & places) !== 0 || (map.around[index]! & names) !== 0) continue;
    const members = groups.get(group);
    if (members) members.push(index);
    else groups.set(group, [index]);
  }
  return groups;
}

/** The first link of an element, itself included, and where it leads. */
function linkOf(map: PageMap, index: number): PageElement | null {
  const { depth } = map.elements[index]!;
  const last = Math.min(map.elements.length, index + FURTHEST_LINK);
  for (let at = index; at < last; at += 1) {
    const element = map.elements[at]!;
    if (at > index && element.depth <= depth) return null;
    if (element.tag === 'a' && element.element.getAttribute('href')) return element;
  }
  return null;
}

function addressOf(link: PageElement, base: string): string {
  const href = link.element.getAttribute('href') ?? '';
  if (!URL.canParse(href, base)) return '';
  const { href: absolute, protocol } = new URL(href, base);
  return /^https?:$/.test(protocol) && absolute.length <= 2000 ? absolute : '';
}

/** The block that names a card: its heading, else the longest of its link, else its first. */
function nameBlockOf(map: PageMap, { first, end }: PageElement): number {
  let name = first;
  for (let block = first; block < end; block += 1) {
    if (map.headingLevels[block]! > 0) return block;
    if (map.blocks[block]!.linkLength > map.blocks[name]!.linkLength) name = block;
  }
  return name;
}

function cardOf(map: PageMap, index: number, base: string): CardRow | null {
  const element = map.elements[index]!;
  const link = linkOf(map, index);
  if (!link) return null;
  const name = nameBlockOf(map, element);
  const rest: string[] = [];
  let price = '';
  for (let block = element.first; block < element.end; block += 1) {
    if (block === name) continue;
    const { text } = map.blocks[block]!;
    if (!price && map.measures[block]!.hasPrice) price = field(text, 200);
    else rest.push(text);
  }
  return {
    name: field(map.blocks[name]!.text, 500),
    url: addressOf(link, base),
    price,
    summary: cut(field(rest.join(' · '), 500), 500),
  };
}

function isCardGroup(
  map: PageMap,
  group: Repetition,
  members: readonly number[],
  kept: Uint8Array,
) {
  const words = within(map.sums.words, group) / group.count;
  if (words < FEWEST_WORDS || words > MOST_WORDS) return false;
  const keptBlocks = kept.slice(group.first, group.end).reduce((sum, one) => sum + one, 0);
  if (keptBlocks < (group.end - group.first) * LEAST_KEPT) return false;
  const linked = members.filter((member) => linkOf(map, member) !== null).length;
  const isRich = group.end - group.first >= group.count * 2;
  return isRich && linked >= members.length * LEAST_LINKED;
}

/**
 * The cards of the grids and lists of a page, one row each: boxes made by one template that each name
 * something and lead to it. Only those that the main text keeps, so that menus are not taken for lists.
 */
export function readCards(map: PageMap, kept: Uint8Array, base: string): CardRow[] {
  const cards: CardRow[] = [];
  let end = 0;
  const groups = [...groupsOf(map)].sort(([a], [b]) => a.first - b.first || b.end - a.end);
  for (const [group, members] of groups) {
    if (group.first < end || !isCardGroup(map, group, members, kept)) continue;
    cards.push(...members.flatMap((member) => cardOf(map, member, base) ?? []));
    end = group.end;
  }
  return cards.slice(0, MOST_CARDS);
}
