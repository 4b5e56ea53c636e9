import { wordsOf } from './words.ts';

/** A link cut in the parts that survive a redesign, from the whole to its words. */
export interface LinkParts {
  /** Host, path, query and fragment; protocol and `www.` left out. */
  whole: string;
  /** Host and path without language folders and file of entry. */
  place: string;
  /** Last step of the path without its extension; the host for a home page. */
  end: string;
  words: string[];
}

const LANGUAGE_FOLDER = /^[a-z]{2}(?:[-_][a-z]{2})?$/;
const ENTRY_FILE = /^(?:home|index|default)\b/;
/** A value of a query longer than this is a session or a token, not a word. */
const LONGEST_VALUE = 24;
const LONGEST_LINK = 2000;

function queryWords(query: URLSearchParams): string {
  const pairs = [...query].slice(0, 12).filter(([, value]) => value.length <= LONGEST_VALUE);
  return pairs.map(([, value]) => value).join(' ');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The parts of an absolute address; null when there is none. An address that is no URL is kept whole. */
export function linkParts(link: string): LinkParts | null {
  if (link === '') return null;
  const text = link.slice(0, LONGEST_LINK);
  if (!URL.canParse(text)) {
    const whole = text.toLowerCase();
    return { whole, place: whole, end: whole, words: wordsOf(whole) };
  }
  const url = new URL(text);
  const host = url.hostname.toLowerCase().replace(/^www\d*\./, '');
  const path = url.pathname.toLowerCase().replace(/\/$/, '');
  const steps = path
    .split('/')
    .filter((step) => step !== '' && !LANGUAGE_FOLDER.test(step) && !ENTRY_FILE.test(step));
  const end = steps.at(-1)?.replace(/\.\w{2,5}$/, '') || host;
  return {
    whole: `${host}${path}${url.search}${url.hash}`,
    place: `${host}/${steps.join('/')}`,
    end,
    words: wordsOf(
      `${host.split('.').slice(0, -1).join(' ')} ${decoded(steps.join(' '))} ${queryWords(url.searchParams)}`,
    ),
  };
}
