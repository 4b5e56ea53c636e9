import type { Company } from './company.ts';

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * A website's host as companies are known by: lower case, no `www.`, punycode for accents.
 * Takes what a user pastes (a host or a whole URL); null when it names no website.
 */
export function normaliseDomain(text: string): string | null {
  const trimmed = text.trim();
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.toLowerCase().replace(/^www\./, '');
  const labels = host.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) ? host : null;
}

/** Whether a host is a domain or one of its subdomains. */
export function hostBelongsTo(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The company a page belongs to by its host; the longest domain wins, null when none is known. */
export function companyOfUrl(companies: readonly Company[], url: string): Company | null {
  const host = normaliseDomain(url);
  if (!host) return null;
  let best: { company: Company; length: number } | null = null;
  for (const company of companies) {
    for (const domain of company.domains) {
      if (!hostBelongsTo(host, domain)) continue;
      if (!best || domain.length > best.length) best = { company, length: domain.length };
    }
  }
  return best?.company ?? null;
}
