import { Captured } from '@/components/ui';
import { webLink } from '@/components/evidence/web-link';
import { useClock } from '@/lib/hooks/clock';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Capture } from '@/lib/market';
import styles from './overview.module.css';

const SHOWN = 8;

/** The last captures of the week, with how each was read. */
export function LatestCaptures({ captures }: { captures: readonly Capture[] }) {
  const { messages, formats } = useLocale();
  const words = messages.overview;
  const { companies } = useCurrentStudy();
  const now = useClock()();
  return (
    <section aria-labelledby="latest">
      <h2 id="latest" className={styles.heading}>
        {words.latest}
      </h2>
      {captures.length === 0 && <p className={styles.quiet}>{words.noCaptures}</p>}
      <ul className={styles.rows}>
        {captures.slice(0, SHOWN).map((capture) => (
          <li key={capture.id} className={styles.move}>
            <div className={styles.moveWords}>
              <a href={webLink(capture.url) ?? undefined} target="_blank" rel="noreferrer">
                <Captured text={capture.title || capture.url} />
              </a>
              <span className={styles.quiet}>
                <bdi dir="auto">
                  {companies.find(({ id }) => id === capture.companyId)?.name ?? capture.siteName}
                </bdi>{' '}
                · {words.version(capture.version)} · {messages.panel.outcomes[capture.outcome]}
              </span>
            </div>
            <time
              dateTime={capture.capturedAt}
              title={formats.dateTime(capture.capturedAt)}
              className={styles.quiet}
            >
              {formats.ago(capture.capturedAt, now)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
