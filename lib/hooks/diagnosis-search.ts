import type { Company, Language } from '@/lib/market';
import { searchEvidence } from '@/lib/search';
import { themeLabel } from '@/lib/taxonomy';
import type { EvidenceInContext } from './inbox.ts';

/** The evidence that answers a query in its text, page, company, themes or notes; all without one. */
export function filterEvidence(
  items: readonly EvidenceInContext[],
  query: string,
  companies: readonly Company[],
  language: Language,
): EvidenceInContext[] {
  if (query.trim() === '') return [...items];
  const rows = items.map((item) => ({
    item,
    evidence: item.evidence,
    title: item.page?.title ?? '',
    companyName: companies.find(({ id }) => id === item.evidence.companyId)?.name ?? '',
    themeLabels: item.evidence.themeIds.map((id) => themeLabel(id, language)),
  }));
  return searchEvidence(rows, query).map((hit) => hit.row.item);
}
