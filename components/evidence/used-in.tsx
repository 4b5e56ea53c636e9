import { Link } from 'wouter';
import { useEntriesOn } from '@/lib/hooks/evidence';
import { useLocale } from '@/lib/hooks/locale';
import type { Id } from '@/lib/market';
import styles from './evidence-screen.module.css';

/** The statements of the diagnosis that rest on a piece of evidence. */
export function UsedIn({ evidenceId }: { evidenceId: Id }) {
  const { evidence: words } = useLocale().messages;
  const entries = useEntriesOn(evidenceId);
  return (
    <section aria-label={words.usedIn}>
      <h2 className={styles.heading}>{words.usedIn}</h2>
      {entries?.length === 0 && <p className={styles.quiet}>{words.unused}</p>}
      <ul className={styles.list}>
        {entries?.map((entry) => (
          <li key={entry.id}>
            <span className={styles.quiet}>{words.quadrants[entry.slot] ?? entry.slot}</span>{' '}
            <Link href="/diagnosis">
              <bdi dir="auto">{entry.statement}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
