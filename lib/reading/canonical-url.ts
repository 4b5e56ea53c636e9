import data from './data/tracking-parameters.json' with { type: 'json' };

const TRACKING = new Set(data.names);
const LONGEST_URL = 4000;

/** Whether a parameter only tells where a visit comes from. */
export const isTracking = (name: string): boolean => {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || data.prefixes.some((prefix) => lower.startsWith(prefix));
};

/**
 * An address without fragment, credentials nor tracking parameters, or an empty text when it is not
 * http(s). The order of the other parameters is kept: some sites depend on it.
 */
export function normaliseUrl(address: string, base?: string): string {
  if (!URL.canParse(address, base)) return '';
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return '';
  url.hash = '';
  url.username = '';
  url.password = '';
  // Not `keys()`: in a page, Firefox gives extensions its iterator without a way to iterate it.
  const tracked = [...url.searchParams].map(([name]) => name).filter(isTracking);
  for (const name of tracked) url.searchParams.delete(name);
  return url.href.length <= LONGEST_URL ? url.href : '';
}

/** A canonical link to the home page from another page is a mistake of the site, and is not believed. */
function isMistake(canonical: string, url: string): boolean {
  return new URL(canonical).pathname === '/' && new URL(url).pathname !== '/';
}

/** The address a page names as its own, normalised; its own address when it names none or a wrong one. */
export function canonicalUrl(document: Document, url: string): string {
  const own = normaliseUrl(url);
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const canonical = link ? normaliseUrl(link, url) : '';
  if (!canonical || (own && isMistake(canonical, own))) return own;
  return canonical;
}
