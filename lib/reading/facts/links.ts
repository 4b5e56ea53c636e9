import type { PageLink } from '../../market/index.ts';
import { cut, field } from '../cut.ts';
import data from '../data/facts-hosts.json' with { type: 'json' };
import { spacedText } from './spaced-text.ts';
import { domainOf, hostOf, webUrl } from './web-url.ts';

/** The links of a page, and how many there are of each sort, all of them counted. */
export interface LinkFacts {
  links: PageLink[];
  internalLinks: number;
  externalLinks: number;
  sponsoredLinks: number;
  nofollowLinks: number;
}

const MOST_LINKS = 300;
const MOST_READ = 20_000;
const LONGEST_TEXT = 300;

const SOCIAL = new Set(data.social);
const AFFILIATE = new Set(data.affiliate);
const AFFILIATE_PARAMETERS = new Set(data.affiliateParameters);
const DOWNLOADS = new RegExp(`\\.(?:${data.downloads.join('|')})$`, 'i');
const CONTACT = /^(?:tel|mailto|sms):/i;

type Kind = PageLink['kind'];

/** An affiliate's address: a network's host, or another site's with a partner's mark in it. */
function isAffiliate(url: URL, isInternal: boolean): boolean {
  if (domainOf(url.hostname.replace(/^www\./, ''), AFFILIATE)) return true;
  if (isInternal) return false;
  // Not `keys()`: in a page, Firefox gives extensions its iterator without a way to iterate it.
  return [...url.searchParams].some(([name]) => AFFILIATE_PARAMETERS.has(name.toLowerCase()));
}

function kindOf(address: string, link: Element, rel: string, isInternal: boolean): Kind {
  const url = new URL(address);
  if (/\bsponsored\b/.test(rel) || isAffiliate(url, isInternal)) return 'affiliate';
  if (link.hasAttribute('download') || DOWNLOADS.test(url.pathname)) return 'download';
  if (isInternal) return 'internal';
  const isSocial = domainOf(hostOf(address), SOCIAL) !== '';
  // "Share this page" leads to a social network, but to nobody's profile there.
  const isShare = data.share.some((path) => url.pathname.toLowerCase().startsWith(path));
  return isSocial && !isShare ? 'social' : 'external';
}

/** The same site under another subdomain is internal: `shop.acme.example` and `acme.example`. */
const isSameSite = (host: string, own: string): boolean =>
  host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`);

const textOf = (link: Element): string =>
  field(
    spacedText(link, LONGEST_TEXT) ||
      link.getAttribute('aria-label') ||
      link.querySelector('img[alt]')?.getAttribute('alt') ||
      link.getAttribute('title'),
    LONGEST_TEXT,
  );

/**
 * Where the page's links lead, by kind: those of its main region first, each address once. Fragments
 * of the page itself lead nowhere, and what could run (`javascript:`, `data:`) is no link.
 */
export function readLinks(document: Document, url: string): LinkFacts {
  const own = hostOf(url);
  const self = webUrl(url, url);
  const main = document.querySelector('main, [role="main"]') ?? document.querySelector('article');
  const counts = { internalLinks: 0, externalLinks: 0, sponsoredLinks: 0, nofollowLinks: 0 };
  const inMain = new Map<string, PageLink>();
  const elsewhere = new Map<string, PageLink>();
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MOST_READ)) {
    const href = (link.getAttribute('href') ?? '').trim();
    const place = main?.contains(link) ? inMain : elsewhere;
    if (CONTACT.test(href)) {
      const address = cut(href.split('?')[0] ?? '', 2000);
      if (!place.has(address))
        place.set(address, { url: address, text: textOf(link), kind: 'contact' });
      continue;
    }
    const address = href.startsWith('#') ? '' : webUrl(href, url);
    if (!address) continue;
    const rel = (link.getAttribute('rel') ?? '').toLowerCase();
    const host = hostOf(address);
    const isInternal = isSameSite(host, own);
    counts[isInternal ? 'internalLinks' : 'externalLinks'] += 1;
    if (/(?:^|\s)sponsored(?:\s|$)/.test(rel)) counts.sponsoredLinks += 1;
    if (/(?:^|\s)nofollow(?:\s|$)/.test(rel)) counts.nofollowLinks += 1;
    const known = place.get(address);
    if (address === self || (known && known.text) || place.size >= MOST_LINKS) continue;
    place.set(address, {
      url: address,
      text: textOf(link),
      kind: kindOf(address, link, rel, isInternal),
    });
  }
  for (const address of inMain.keys()) elsewhere.delete(address);
  return { links: [...inMain.values(), ...elsewhere.values()].slice(0, MOST_LINKS), ...counts };
}
