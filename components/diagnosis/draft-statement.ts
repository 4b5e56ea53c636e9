import { evidenceTitle } from '@/components/evidence/evidence-title';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import type { Locale } from '@/lib/hooks/locale';

/** Longest statement the store takes, in characters. */
export const STATEMENT_LENGTH = 1000;

/** The first words of a statement made from evidence: what it changes for us, else the fact itself. */
export function draftStatement(item: EvidenceInContext, locale: Locale): string {
  const { evidence, page } = item;
  const words = evidence.soWhat.trim() || evidenceTitle(item, locale) || page?.title || page?.url;
  return (words ?? locale.messages.diagnosis.statement).slice(0, STATEMENT_LENGTH);
}
