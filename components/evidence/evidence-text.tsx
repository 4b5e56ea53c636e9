import { Captured, Delta } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import styles from './fields.module.css';

/** What the evidence says, verbatim; a price move shows the old price struck beside the new one. */
export function EvidenceText({ item }: { item: EvidenceInContext }) {
  const { evidence, change } = item;
  return (
    <blockquote className={styles.quote}>
      {change && <PriceMove item={item} />}
      <Captured text={evidence.text} isBlock />
    </blockquote>
  );
}

function PriceMove({ item: { change } }: { item: EvidenceInContext }) {
  const { formats } = useLocale();
  if (!change || change.percent === null) return null;
  const direction = change.percent > 0 ? 'up' : 'down';
  return (
    <p className={styles.move}>
      <del className={styles.before}>{formats.money(change.before, change.currency)}</del>
      <ins className={styles.after}>{formats.money(change.after, change.currency)}</ins>
      <Delta direction={direction}>{formats.percent(change.percent)}</Delta>
    </p>
  );
}
