import { hostBelongsTo, type Company, type PageReading, type SourceKind } from '@/lib/market';
import rules from '../data/source-kinds.json' with { type: 'json' };

interface Rule {
  kind: SourceKind;
  /** Hosts with their subdomains, optionally with the start of a path. */
  hosts?: readonly string[];
  /** Ends of hosts. */
  suffixes?: readonly string[];
  /** Whole words of the host, between dots and hyphens. */
  labels?: readonly string[];
}

function matchesHost(address: URL, rule: string): boolean {
  const [domain = '', ...path] = rule.split('/');
  const host = address.hostname.replace(/^www\./, '');
  return hostBelongsTo(host, domain) && address.pathname.startsWith(`/${path.join('/')}`);
}

function matches(address: URL, { hosts, suffixes, labels }: Rule): boolean {
  const words = address.hostname.split(/[.-]/);
  return (
    hosts?.some((host) => matchesHost(address, host)) ||
    suffixes?.some((suffix) => hostBelongsTo(address.hostname, suffix)) ||
    labels?.some((label) => words.includes(label)) ||
    false
  );
}

/** Types of schema.org that only publishers of news put on a page. */
const NEWS_TYPES = ['NewsArticle', 'ReportageNewsArticle', 'AnalysisNewsArticle'];

/** A guess at what kind of publisher a page comes from; the user may correct it. */
export function guessSourceKind(
  url: string,
  reading: Pick<PageReading, 'seo' | 'publishedAt'>,
  company: Company | null,
): SourceKind {
  if (company) return company.relation === 'own' ? 'own' : 'competitor';
  const address = new URL(url);
  const rule = (rules as readonly Rule[]).find((rule) => matches(address, rule));
  if (rule) return rule.kind;
  const types = reading.seo.structuredTypes;
  if (types.some((type) => NEWS_TYPES.includes(type))) return 'press';
  if (/\/blog(\/|$)/.test(address.pathname) || types.includes('BlogPosting')) return 'blog';
  return 'other';
}
