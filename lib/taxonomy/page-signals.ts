import data from './data/page-signals.json' with { type: 'json' };

/**
 * What the page says besides its words: its structured data, its offers, its address. A signal holds
 * when any of its lists matches. `*` ends a prefix in parameters and media; `name.*` is any top domain.
 */
export interface PageSignal {
  id: string;
  theme: string;
  weight: number;
  /** schema.org types. */
  types?: readonly string[];
  offers?: 'current-price' | 'list-price' | 'out-of-stock';
  /** Whole segments of the URL path, without accents. */
  paths?: readonly string[];
  /** Hosts with their subdomains, optionally with the start of a path. */
  hosts?: readonly string[];
  /** Names of query parameters. */
  parameters?: readonly string[];
  /** Values of `utm_medium`. */
  media?: readonly string[];
}

export const pageSignals = data as readonly PageSignal[];
