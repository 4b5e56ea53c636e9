import { Button, Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { useStudyBin } from '@/lib/hooks/studies';
import type { Id } from '@/lib/market';
import styles from './first-run.module.css';

/** The studies that can still be taken out of the bin; nothing when there are none. */
export function StudyBin({ onRestore }: { onRestore: (studyId: Id) => void }) {
  const { messages, formats } = useLocale();
  const { shell } = messages;
  const bin = useStudyBin();
  if (bin.length === 0) return null;
  return (
    <section className={styles.bin} aria-label={shell.bin}>
      <h2 className={styles.binTitle}>{shell.bin}</h2>
      <ul className={styles.binList}>
        {bin.map(({ study, erasedAt }) => (
          <li key={study.id} className={styles.binRow}>
            <Button icon="undo" size="small" onPress={() => onRestore(study.id)}>
              <Captured text={shell.restoreStudy(study.name)} />
            </Button>
            <span className={styles.binDate}>{shell.erasedOn(formats.date(erasedAt))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
