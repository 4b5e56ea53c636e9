import { SkeletonRows } from '@/components/ui';
import { useInbox } from '@/lib/hooks/inbox';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { EvidenceCard } from './evidence-card.tsx';
import styles from './panel.module.css';

/** Evidence to sort shown at once beside a page; the rest is in the dashboard's inbox. */
const SHOWN = 20;

/** What is to sort, whatever its page. */
export function InboxTab() {
  const { panel: words } = useLocale().messages;
  const { study } = useCurrentStudy();
  const inbox = useInbox(study.id, SHOWN);
  if (!inbox) return <SkeletonRows count={4} />;
  if (inbox.length === 0) return <p className={styles.quiet}>{words.inboxEmpty}</p>;
  return (
    <div className={styles.sections}>
      {inbox.map(({ evidence }) => (
        <EvidenceCard key={evidence.id} evidence={evidence} />
      ))}
    </div>
  );
}
