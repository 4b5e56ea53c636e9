import type { ReadingOutcome } from '../market/index.ts';
import { firstMatch, phraseMatcher } from '../pricing/phrases.ts';
import { foldText } from '../pricing/text-folding.ts';
import { blockText } from './block-text.ts';
import { field, oneLine } from './cut.ts';
import data from './data/outcome-cues.json' with { type: 'json' };
import { isHidden } from './regions.ts';

/** How a reading ended, with the words that say so. */
export interface Outcome {
  outcome: ReadingOutcome;
  outcomeReason: string;
}

/** What the other parts of the reading found. */
export interface Findings {
  title: string;
  text: string;
  hasOffers: boolean;
}

/** A page that shows more text than this has passed every wall, whatever words it uses. */
const LONGEST_WALL = 1500;
/** Main text shorter than this is not worth the name. */
const SHORTEST_TEXT = 140;
const NOTHING = 20;

const matchers = {
  blocked: phraseMatcher(data.blocked.words),
  'not-found': phraseMatcher(data['not-found'].words),
  login: phraseMatcher(data.login.words),
  consent: phraseMatcher(data.consent.words),
};

/** The words of a match, verbatim, with a little of what follows. */
function quote(pattern: RegExp, text: string): string {
  const match = firstMatch(pattern, foldText(text));
  return match ? field(text.slice(match.index, match.index + match[0].length), 300) : '';
}

function headline(document: Document, title: string): string {
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, 4);
  return [document.title, title, ...headings.map((heading) => oneLine(heading.textContent))].join(
    ' · ',
  );
}

const matchedSelector = (document: Document, selectors: string[]) =>
  selectors.find((selector) => document.querySelector(selector) !== null) ?? '';

/** The walls a short page may be, most telling first. */
function wallOf(document: Document, head: string, visible: string): Outcome | null {
  const blocked = quote(matchers.blocked, head) || quote(matchers.blocked, visible);
  const challenge =
    visible.length < SHORTEST_TEXT * 3 ? matchedSelector(document, data.blocked.selectors) : '';
  if (blocked || challenge) return { outcome: 'blocked', outcomeReason: blocked || challenge };
  const missing = quote(matchers['not-found'], head);
  if (missing) return { outcome: 'not-found', outcomeReason: missing };
  const password = matchedSelector(document, data.login.selectors);
  const login = quote(matchers.login, head) || quote(matchers.login, visible);
  if (password && login) return { outcome: 'login', outcomeReason: login };
  return null;
}

function consentOf(document: Document, visible: string): Outcome | null {
  const words = quote(matchers.consent, visible);
  const marker = matchedSelector(document, data.consent.selectors);
  const isWall = words !== '' && (marker !== '' || visible.length < LONGEST_WALL);
  return isWall ? { outcome: 'consent', outcomeReason: words } : null;
}

/**
 * What kind of answer a page is. Only a page with little text and nothing to sell can be a wall: a
 * long article about captchas is an article, and a product page with a login form is a product page.
 */
export function readOutcome(document: Document, findings: Findings): Outcome {
  const { title, text, hasOffers } = findings;
  const visible = document.body ? blockText(document.body, isHidden) : '';
  const head = headline(document, title);
  if (!hasOffers && text.length < LONGEST_WALL) {
    const wall = wallOf(document, head, visible);
    if (wall) return wall;
  }
  if (hasOffers || text.length >= SHORTEST_TEXT) return { outcome: 'ok', outcomeReason: '' };
  const consent = consentOf(document, visible);
  if (consent) return consent;
  if (visible.length < NOTHING) return { outcome: 'empty', outcomeReason: '' };
  return { outcome: 'partial', outcomeReason: '' };
}
