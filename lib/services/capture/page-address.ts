import type { PageReading } from '@/lib/market';
import { normaliseUrl as normaliseWebUrl } from '@/lib/reading/canonical-url';
import publicSuffixes from '../data/public-suffixes.json' with { type: 'json' };

const siteOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/**
 * An address without fragment, credentials nor tracking parameters. A page of the browser or a file
 * only loses its fragment; text that is no address is unchanged.
 */
export function normaliseUrl(url: string): string {
  return normaliseWebUrl(url) || url.split('#', 1)[0]!;
}

/**
 * The address a page is known by: the canonical one it declares, if it is on the same site (a page
 * must not write in another site's price series), else its own; both without tracking.
 */
export function pageAddress(reading: Pick<PageReading, 'url' | 'canonicalUrl'>): string {
  const { url, canonicalUrl } = reading;
  const trusted =
    URL.canParse(canonicalUrl) &&
    URL.canParse(url) &&
    /^https?:/.test(canonicalUrl) &&
    siteOf(canonicalUrl) === siteOf(url);
  return normaliseUrl(trusted ? canonicalUrl : url);
}

/**
 * The publisher of an address: its registrable domain, e.g. `shop.example.co.uk` → `example.co.uk`.
 * An address without a host (a file, a page of the browser) gives its scheme.
 */
export function publisherDomain(url: string): string {
  const { hostname, protocol } = new URL(url);
  const host = hostname.toLowerCase().replace(/^www\./, '');
  if (!host) return protocol.replace(':', '');
  const labels = host.split('.');
  if (host.startsWith('[') || labels.every((label) => /^\d+$/.test(label))) return host;
  const kept = publicSuffixes.includes(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.slice(-kept).join('.');
}
