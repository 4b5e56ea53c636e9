import { Link } from 'wouter';
import { Icon } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import styles from './overview.module.css';

/** What leads from an empty study to its first digest. */
export function FirstSteps() {
  const { overview: words } = useLocale().messages;
  const { companies } = useCurrentStudy();
  const hasCompetitor = companies.some(
    ({ relation, domains }) => relation !== 'own' && domains.length > 0,
  );
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className={styles.heading}>
        {words.startTitle}
      </h2>
      <ol className={styles.steps}>
        <li>
          <strong>{words.stepCompetitors}</strong>{' '}
          {hasCompetitor ? (
            <span className={styles.done}>
              <Icon name="check" /> {words.stepDone}
            </span>
          ) : (
            <Link href="/study">{words.stepCompetitorsAction}</Link>
          )}
        </li>
        <li>
          <strong>{words.stepCapture}</strong>
          <p className={styles.quiet}>{words.stepCaptureHint}</p>
        </li>
        <li>
          <strong>{words.stepDigest}</strong>
        </li>
      </ol>
    </section>
  );
}
