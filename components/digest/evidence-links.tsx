import { Link } from 'wouter';
import { Chip, Icon } from '@/components/ui';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import { useLocale } from '@/lib/hooks/locale';
import type { Id } from '@/lib/market';
import { evidenceTitle } from '../evidence/evidence-title.ts';
import styles from './line.module.css';

export type EvidenceById = ReadonlyMap<Id, EvidenceInContext>;

/** What a line rests on, each piece leading to its passage; said when nothing is left. */
export function EvidenceLinks({ ids, evidence }: { ids: readonly Id[]; evidence: EvidenceById }) {
  const locale = useLocale();
  const { messages, formats } = locale;
  const words = messages.digest;
  const proofs = ids.flatMap((id) => evidence.get(id) ?? []);
  if (proofs.length === 0)
    return (
      <Chip tone="bad" icon="alert">
        {words.noEvidence}
      </Chip>
    );
  return (
    <ul className={styles.proofs} aria-label={messages.common.evidence(proofs.length)}>
      {proofs.map((item) => (
        <li key={item.evidence.id}>
          <Link
            href={`/evidence/${encodeURIComponent(item.evidence.id)}`}
            className={styles.proof}
            title={item.evidence.text.slice(0, 300)}
          >
            <Icon name="evidence" />
            <bdi dir="auto">{evidenceTitle(item, locale)}</bdi>
            <span className={styles.date}>{formats.date(item.evidence.capturedAt)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
