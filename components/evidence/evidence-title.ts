import type { EvidenceInContext } from '@/lib/hooks/inbox';
import type { Locale } from '@/lib/hooks/locale';

/** Longest title cut from an excerpt, in characters. */
const TITLE_LENGTH = 110;

/** One line that names a piece of evidence: the price move, or the beginning of the excerpt. */
export function evidenceTitle(
  { evidence, change, observation }: EvidenceInContext,
  { messages, formats }: Locale,
): string {
  if (change && change.percent !== null) {
    const before = formats.money(change.before, change.currency);
    const after = formats.money(change.after, change.currency);
    return messages.inbox.priceMoved(change.offerName, before, after);
  }
  if (observation) {
    const price = formats.money(observation.amount, observation.currency);
    return messages.inbox.priceRead(observation.offerName, price);
  }
  const line = evidence.text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= TITLE_LENGTH) return line;
  return `${line.slice(0, line.lastIndexOf(' ', TITLE_LENGTH))}…`;
}
