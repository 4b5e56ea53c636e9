import type { PageReading } from '@/lib/market';
import trackingParameters from '../data/tracking-parameters.json' with { type: 'json' };
import publicSuffixes from '../data/public-suffixes.json' with { type: 'json' };

const isTracking = (name: string): boolean =>
  trackingParameters.prefixes.some((prefix) => name.startsWith(prefix)) ||
  trackingParameters.names.includes(name);

const siteOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** An address without its fragment and tracking parameters; text that is no address is unchanged. */
export function normaliseUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  const tracking = [...address.searchParams.keys()].filter((name) =>
    isTracking(name.toLowerCase()),
  );
  for (const name of tracking) address.searchParams.delete(name);
  return address.href;
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
