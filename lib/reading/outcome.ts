import type { ReadingOutcome } from '../market/index.ts';
import { firstMatch, phraseMatcher } from '../pricing/phrases.ts';
import { foldText } from '../pricing/text-folding.ts';
import { field, oneLine } from './cut.ts';
import data from './data/outcome-cues.json' with { type: 'json' };
import { visibleStart } from './facts/visible-start.ts';

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
  /** Whether the page sells a product of its own: a "not found" page may still list others. */
  hasProduct: boolean;
}

/** A page that shows more text than this has passed every wall, whatever words it uses. */
const LONGEST_WALL = 1500;
/** How much of a page is looked at to know whether it is longer than a wall. */
const LOOKED_AT = 4 * LONGEST_WALL;
/** Main text shorter than this is not worth the name. */
const SHORTEST_TEXT = 140;
const SHORT_PAGE = 420;
const NOTHING = 20;
/** A heading that is a message says little else: `Page not found`, not an article about it. */
const MESSAGE_SHARE = 0.5;
/** Where the consent box holds so much of what is shown, it is the page. */
const CONSENT_SHARE = 0.6;

const matchers = {
  blocked: phraseMatcher(data.blocked.words),
  missing: phraseMatcher(data.notFound.strong),
  perhapsMissing: phraseMatcher([...data.notFound.strong, ...data.notFound.words]),
  login: phraseMatcher(data.login.words),
  consent: phraseMatcher(data.consent.words),
  consentHead: phraseMatcher(data.consent.head),
};

/** The words of a match, verbatim. */
function quote(pattern: RegExp, text: string): string {
  const match = firstMatch(pattern, foldText(text));
  return match ? field(text.slice(match.index, match.index + match[0].length), 300) : '';
}

/** The page as its outcome is judged: what it calls itself, and the beginning of what it shows. */
interface Page {
  document: Document;
  headings: string[];
  head: string;
  shown: string;
}

function pageOf(document: Document, title: string): Page {
  const headings = [...document.querySelectorAll('h1, h2')]
    .slice(0, 4)
    .map((heading) => oneLine((heading.textContent ?? '').slice(0, 500)));
  const head = [oneLine(document.title).slice(0, 500), title, ...headings].join(' · ');
  const shown = document.body ? visibleStart(document.body, LOOKED_AT) : '';
  return { document, headings, head, shown };
}

const matchedSelector = (document: Document, selectors: string[]) =>
  selectors.find((selector) => document.querySelector(selector) !== null) ?? '';

const FIELDS = 'textarea, input[type="text"], input[type="email"], input[type="tel"]';

/** A challenge: by what the page says, or by its box when there is nothing else to fill in or read. */
function challengeOf({ document, head, shown }: Page): string {
  const said =
    quote(matchers.blocked, head) ||
    (shown.length < LONGEST_WALL ? quote(matchers.blocked, shown) : '');
  if (said || shown.length >= SHORT_PAGE) return said;
  const isForm = document.querySelector(FIELDS) !== null;
  return (
    matchedSelector(document, data.blocked.selectors) ||
    (isForm ? '' : matchedSelector(document, data.blocked.widgets))
  );
}

/** A message of absence that is most of the first heading, or of one segment of the title. */
function absenceMessage({ document, headings }: Page): string {
  const segments = oneLine(document.title)
    .slice(0, 500)
    .split(/\s[|–—·-]\s/);
  for (const part of [headings[0] ?? '', ...segments]) {
    const words = quote(matchers.missing, part);
    if (words && words.length >= part.length * MESSAGE_SHARE) return words;
  }
  return '';
}

function loginOf({ document, head, shown }: Page, text: string): string {
  if (!matchedSelector(document, data.login.selectors)) return '';
  const isBare = text.length < SHORT_PAGE && shown.length < LONGEST_WALL;
  return quote(matchers.login, head) || (isBare ? quote(matchers.login, shown) : '');
}

/** The walls a short page may be, most telling first. */
function wallOf(page: Page, text: string): Outcome | null {
  const challenge = challengeOf(page);
  if (challenge) return { outcome: 'blocked', outcomeReason: challenge };
  const isShort = page.shown.length < LONGEST_WALL;
  const missing =
    quote(matchers.perhapsMissing, page.head) ||
    (isShort ? quote(matchers.missing, page.shown) : '');
  if (missing) return { outcome: 'not-found', outcomeReason: missing };
  const login = loginOf(page, text);
  return login ? { outcome: 'login', outcomeReason: login } : null;
}

function consentOf({ document, head, shown }: Page, text: string): Outcome | null {
  const words = quote(matchers.consent, shown);
  if (!words) return null;
  const marker = matchedSelector(document, data.consent.selectors);
  const box = marker ? document.querySelector(`${marker}:not(html, body)`) : null;
  const held =
    box && !box.querySelector('h1, main, article') ? visibleStart(box, LOOKED_AT).length : 0;
  const isPage =
    held >= shown.length * CONSENT_SHARE ||
    (shown.length < LONGEST_WALL && quote(matchers.consentHead, head) !== '') ||
    (text.length < SHORTEST_TEXT && (marker !== '' || shown.length < LONGEST_WALL));
  return isPage ? { outcome: 'consent', outcomeReason: words } : null;
}

/**
 * What kind of answer a page is. Only a page with little text and nothing to sell can be a wall: a
 * long article about captchas is an article, and a product page with a login form is a product page.
 * A "not found" heading counts whatever else is listed under it, unless the page sells a product.
 */
export function readOutcome(document: Document, findings: Findings): Outcome {
  const { title, text, hasOffers, hasProduct } = findings;
  const page = pageOf(document, title);
  if (!hasProduct) {
    const message = absenceMessage(page);
    if (message) return { outcome: 'not-found', outcomeReason: message };
  }
  if (hasOffers) return { outcome: 'ok', outcomeReason: '' };
  if (text.length < LONGEST_WALL) {
    const wall = wallOf(page, text) ?? consentOf(page, text);
    if (wall) return wall;
  }
  if (text.length >= SHORTEST_TEXT) return { outcome: 'ok', outcomeReason: '' };
  return { outcome: page.shown.length < NOTHING ? 'empty' : 'partial', outcomeReason: '' };
}
