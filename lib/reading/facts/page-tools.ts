import type { SeoFacts } from '../../market/index.ts';
import { firstMatch, phraseMatcher } from '../../pricing/phrases.ts';
import { foldText } from '../../pricing/text-folding.ts';
import { field } from '../cut.ts';
import hosts from '../data/facts-hosts.json' with { type: 'json' };
import trust from '../data/facts-trust.json' with { type: 'json' };
import { isTracking } from '../canonical-url.ts';
import { metaOf, type PageMeta } from '../meta-content.ts';
import { spacedText } from './spaced-text.ts';
import { domainOf, hostOf, webUrl } from './web-url.ts';

const MOST_READ = 5000;
const MOST_MARKS = 30;
const MOST_HOSTS = 50;

const TRUST = phraseMatcher(trust.words);
const LONGEST_MARK = 90;

/** Seals and labels, by the alternative text of an image or the words of a short line about trust. */
export function trustMarks(document: Document): string[] {
  const marks = new Map<string, string>();
  const named =
    '[class*="trust" i], [class*="badge" i], [class*="seal" i], [class*="label" i], [class*="certif" i], [class*="payment" i], [class*="reassur" i]';
  const elements = [
    ...document.querySelectorAll(`img[alt], svg[aria-label], svg > title, ${named}`),
  ];
  for (const element of elements.slice(0, MOST_READ)) {
    if (marks.size >= MOST_MARKS) break;
    const written =
      element.getAttribute('alt') ??
      element.getAttribute('aria-label') ??
      spacedText(element, LONGEST_MARK);
    if (!written || written.length > LONGEST_MARK) continue;
    const text = field(written, 200);
    const match = firstMatch(TRUST, foldText(text));
    if (match && !marks.has(match[0])) marks.set(match[0], text);
  }
  return [...marks.values()];
}

const BANNER =
  '[class*="smartbanner" i], [class*="smart-banner" i], [class*="app-banner" i], [id*="smartbanner" i], [id*="app-banner" i]';

/** The application a page offers: its meta tag as written, else the words of its banner. */
export function appBanner(document: Document, meta: PageMeta): string {
  const declared = metaOf(meta, 'apple-itunes-app', 'google-play-app');
  const linked = metaOf(meta, 'al:ios:app_name', 'al:android:app_name');
  const banner = document.querySelector(BANNER);
  return field(declared || (banner ? spacedText(banner, 200) : '') || linked, 300);
}

type ScriptHost = SeoFacts['scriptHosts'][number];

const KINDS = Object.entries(hosts.scripts) as [ScriptHost['kind'], string[]][];
const SCRIPT_HOSTS = new Map(KINDS.map(([kind, domains]) => [kind, new Set(domains)]));

/** Known hosts that a page loads scripts from: "script present", and nothing of what they measure. */
export function scriptHosts(document: Document, base: string): ScriptHost[] {
  const found = new Map<string, ScriptHost>();
  const sources = [...document.querySelectorAll('script[src], iframe[src], noscript img[src]')];
  for (const source of sources.slice(0, MOST_READ)) {
    const host = hostOf(webUrl(source.getAttribute('src'), base));
    if (!host || found.has(host) || found.size >= MOST_HOSTS) continue;
    for (const [kind, domains] of SCRIPT_HOSTS)
      if (domainOf(host, domains)) found.set(host, { host: field(host, 255), kind });
  }
  return [...found.values()];
}

/** The campaign parameters of the address a page was read at: how the visit was brought there. */
export function landingParameters(url: string): SeoFacts['landingParameters'] {
  if (!URL.canParse(url)) return [];
  return [...new URL(url).searchParams]
    .filter(([name]) => isTracking(name))
    .slice(0, 30)
    .map(([name, value]) => ({ name: field(name, 100), value: field(value, 500) }));
}

const SOCIAL_META = /^(?:og|twitter|fb|article|product|al|book|profile|video|music):/;

/** Open Graph and Twitter card properties, as written. */
export function socialMeta(meta: PageMeta): SeoFacts['socialMeta'] {
  return [...meta]
    .filter(([name]) => SOCIAL_META.test(name))
    .slice(0, 60)
    .map(([name, value]) => ({ name: field(name, 100), value: field(value, 500) }));
}
