import { useClock } from '@/lib/hooks/clock';
import { useLocale } from '@/lib/hooks/locale';
import type { Capture } from '@/lib/market';
import styles from './panel.module.css';

/** The versions of the page, newest first, with how each was read. */
export function VersionList({ captures }: { captures: readonly Capture[] }) {
  const { messages, formats } = useLocale();
  const words = messages.panel;
  const now = useClock()();
  return (
    <section aria-label={words.versionsTitle}>
      <h2 className={styles.heading}>{words.versionsTitle}</h2>
      <ol className={styles.rows}>
        {captures.map((capture) => (
          <li key={capture.id} className={styles.row}>
            <span className={styles.amount}>{words.version(capture.version)}</span>
            <span className={styles.name}>{words.outcomes[capture.outcome]}</span>
            <time
              dateTime={capture.capturedAt}
              title={formats.dateTime(capture.capturedAt)}
              className={styles.time}
            >
              {formats.ago(capture.capturedAt, now)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
