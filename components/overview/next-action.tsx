import { Link } from 'wouter';
import { Banner } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import styles from './overview.module.css';

/** Seconds a practised user takes to sort one piece of evidence: an estimate, said as one. */
const SECONDS_EACH = 20;

/** The one thing to do next. */
export function NextAction({ toSort }: { toSort: number }) {
  const { overview: words } = useLocale().messages;
  const minutes = Math.max(1, Math.round((toSort * SECONDS_EACH) / 60));
  const isSorted = toSort === 0;
  return (
    <Banner
      tone={isSorted ? 'ok' : 'info'}
      actions={
        <Link href={isSorted ? '/diagnosis' : '/inbox'} className={styles.action}>
          {isSorted ? words.placeAction : words.sortAction}
        </Link>
      }
    >
      {isSorted ? words.placeNext : words.sortNext(toSort, minutes)}
    </Banner>
  );
}
