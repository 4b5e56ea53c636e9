import type { PageReading, ThemeSuggestion } from '../market/index.ts';
import { currentPrice, listPrice } from '../pricing/current-price.ts';
import { pageSignals, type PageSignal } from '../taxonomy/page-signals.ts';
import { fold } from './tokens.ts';

interface Address {
  host: string;
  path: string;
  segments: readonly string[];
  parameters: readonly string[];
  medium: string;
}

function parseAddress(url: string | undefined): Address | null {
  if (!url || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const path = fold(pathname);
  return {
    host: hostname.replace(/^www\./, ''),
    path,
    segments: path.split('/').map((segment) => segment.replace(/\.(?:html?|php|aspx?)$/, '')),
    parameters: [...searchParams.keys()],
    medium: fold(searchParams.get('utm_medium') ?? ''),
  };
}

const fits = (value: string, pattern: string): boolean =>
  pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : value === pattern;

function isHost(address: Address, pattern: string): boolean {
  const [name = '', ...path] = pattern.split('/');
  if (path.length > 0 && !address.path.startsWith(`/${path.join('/')}`)) return false;
  // `capterra.*`: the name under any top domain, `capterra.fr` as `capterra.co.uk`.
  if (name.endsWith('.*')) return `.${address.host}`.includes(`.${name.slice(0, -1)}`);
  return address.host === name || address.host.endsWith(`.${name}`);
}

/** The words of the address that make the signal hold, or null. */
function readAddress(signal: PageSignal, address: Address): string | null {
  const { hosts = [], paths = [], parameters = [], media = [] } = signal;
  const host = hosts.find((pattern) => isHost(address, pattern));
  if (host) return address.host;
  const segment = address.segments.find((value) => paths.includes(value));
  if (segment) return `/${segment}`;
  const parameter = address.parameters.find((name) =>
    parameters.some((pattern) => fits(name, pattern)),
  );
  if (parameter) return `${parameter}=`;
  if (address.medium && media.some((pattern) => fits(address.medium, pattern)))
    return `utm_medium=${address.medium}`;
  return null;
}

/** The words of the reading that make the signal hold, or null. */
function readPage(signal: PageSignal, reading: PageReading): string | null {
  const type = reading.seo.structuredTypes
    .map((name) => name.split(/[/#]/).at(-1) ?? name)
    .find((name) => signal.types?.includes(name));
  if (type) return type;
  // A grid of cards says what the site sells, not what this page is about.
  const offers = reading.offers.filter((offer) => offer.kind !== 'listing');
  const prices = offers.flatMap((offer) => offer.prices);
  if (signal.offers === 'current-price') return currentPrice(prices)?.raw ?? null;
  if (signal.offers === 'list-price') return listPrice(prices)?.raw ?? null;
  if (signal.offers === 'out-of-stock')
    return offers.find((offer) => offer.availability === 'out-of-stock')?.availability ?? null;
  return null;
}

/** The themes a page points at apart from its words: each signal counts once, as a cue. */
export function findPageSignals(
  url: string | undefined,
  reading: PageReading | undefined,
): ThemeSuggestion[] {
  const address = parseAddress(url);
  return pageSignals.flatMap((signal) => {
    const matched =
      (address && readAddress(signal, address)) ?? (reading && readPage(signal, reading));
    if (!matched) return [];
    const cue = { cue: signal.id, matched: matched.slice(0, 300), weight: signal.weight };
    return [{ themeId: signal.theme, score: signal.weight, cues: [cue] }];
  });
}
