const LONGEST_URL = 2000;

/**
 * An address of a page's markup, absolute and without fragment nor credentials; empty unless it is
 * http(s). Nothing that could run (`javascript:`, `data:`) gets through.
 */
export function webUrl(address: string | null | undefined, base: string): string {
  const trimmed = (address ?? '').trim();
  if (!trimmed || trimmed.length > 2 * LONGEST_URL || !URL.canParse(trimmed, base)) return '';
  const url = new URL(trimmed, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href.length <= LONGEST_URL ? url.href : '';
}

/** A host without `www.`; empty for an address that is none. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';

/** The first of the domains that a host is, or is under. */
export const domainOf = (host: string, domains: ReadonlySet<string>): string => {
  let rest = host;
  while (rest.includes('.')) {
    if (domains.has(rest)) return rest;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return '';
};
