import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  describeElement,
  findElement,
  rankCandidates,
  SURE_LEAD,
} from '../../../lib/reading/anchors/index.ts';
import { traitsOfRecord, type ElementRecord } from '../../unit/reading/anchors/element-record.ts';
import { blockText } from './block-text.ts';
import { type SavedPage, withPage } from './open-page.ts';

/** The elements of two versions of one site's page, and which is which. */
interface SiteFile {
  targets: ElementRecord[];
  candidates: ElementRecord[];
  pairs: { old: number; new: number }[];
}

/** What became of the elements of one site. */
export interface SiteAnswer {
  right: number;
  wrong: number;
  asked: number;
}

/** One place: the element itself, or one that stands on the same line of ancestors. */
const isSamePlace = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);

/** Looks for every element of a site's old page in its new one; `hideText` as for a price that moved. */
export function relocateSite({ file, hideText }: { file: string; hideText: boolean }): SiteAnswer {
  const site = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as SiteFile;
  const candidates = site.candidates.map(traitsOfRecord);
  const answer: SiteAnswer = { right: 0, wrong: 0, asked: 0 };
  for (const pair of site.pairs) {
    const record = site.targets[pair.old];
    const wanted = site.candidates[pair.new];
    if (!record || !wanted) continue;
    const target = traitsOfRecord(hideText ? { ...record, visibleText: [] } : record);
    const { ranked, lead } = rankCandidates(target, candidates);
    const found = ranked[0] && lead >= SURE_LEAD ? site.candidates[ranked[0].index] : undefined;
    if (!found) answer.asked += 1;
    else if (isSamePlace(found.xpath, wanted.xpath)) answer.right += 1;
    else answer.wrong += 1;
  }
  return answer;
}

/** The price picked on one page of a shop, to be found on another. */
export interface TemplatePair {
  from: SavedPage & { xpath: string };
  to: SavedPage;
}

const STEP = /^(.+)\[(\d+)\]$/;

/** The element at an XPath of tags and places; null when there is none. */
function elementAt(document: Document, xpath: string): Element | null {
  let element: Element | null = document.documentElement;
  for (const step of xpath.split('/').slice(2)) {
    const [, tag, place] = STEP.exec(step) ?? [];
    const named: Element[] = [...(element?.children ?? [])].filter(
      ({ localName }) => localName === tag,
    );
    element = named[Number(place) - 1] ?? null;
  }
  return element;
}

/** What the price picked on one page finds on the other; null when the picked element is not there. */
export function refindPrice({ from, to }: TemplatePair): { text: string | null } | null {
  const anchor = withPage(from, (document) => {
    const picked = elementAt(document, from.xpath);
    // As it is kept: JSON.
    return picked && JSON.stringify(describeElement(document, picked));
  });
  if (!anchor) return null;
  return withPage(to, (document) => {
    const { element } = findElement(
      document,
      JSON.parse(anchor) as ReturnType<typeof describeElement>,
    );
    return { text: element && blockText(element) };
  });
}
