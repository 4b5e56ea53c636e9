import { Icon, type IconName } from '@/components/ui';
import { evidenceTitle } from '@/components/evidence/evidence-title';
import { useClock } from '@/lib/hooks/clock';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Evidence } from '@/lib/market';
import { themeLabel } from '@/lib/taxonomy';
import styles from './inbox.module.css';

const ICONS: Record<Evidence['kind'], IconName> = {
  price: 'price',
  quote: 'copy',
  passage: 'evidence',
};

/** One row of the inbox: who, what about, and the fact in a line. */
export function InboxRow({
  item,
  items,
}: {
  item: EvidenceInContext;
  items: readonly EvidenceInContext[];
}) {
  const locale = useLocale();
  const { messages, formats, language } = locale;
  const words = messages.inbox;
  const { companies } = useCurrentStudy();
  const now = useClock()();
  const { evidence } = item;
  const company = companies.find(({ id }) => id === evidence.companyId);
  const themeIds = [...evidence.themeIds, ...evidence.suggestions.map(({ themeId }) => themeId)];
  const siblings = items.filter((other) => other.evidence.pageId === evidence.pageId).length;
  return (
    <div className={styles.row}>
      <Icon name={ICONS[evidence.kind]} />
      <div className={styles.words}>
        <span className={styles.meta}>
          <bdi dir="auto">{company?.name ?? words.subjects[evidence.subject]}</bdi>
          {themeIds.length > 0 && ' · '}
          {themeIds.map((id) => themeLabel(id, language)).join(', ')}
        </span>
        <span className={styles.fact}>
          <bdi dir="auto">{evidenceTitle(item, locale)}</bdi>
        </span>
        {(siblings > 1 || evidence.status === 'later') && (
          <span className={styles.meta}>
            {evidence.status === 'later' ? words.later : words.sameIn(siblings)}
          </span>
        )}
      </div>
      <time dateTime={evidence.capturedAt} className={styles.time}>
        {formats.ago(evidence.capturedAt, now)}
      </time>
    </div>
  );
}
