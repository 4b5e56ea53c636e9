import { useLocale } from '@/lib/hooks/locale';
import { useDelay } from './use-delay.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './skeleton-rows.module.css';

/** Most reads of the store end sooner: nothing flashes. */
const APPEARS_AFTER_MS = 150;

/** The shape of rows still being read, for a first load only. */
export function SkeletonRows({
  count = 6,
  height = 40,
}: {
  count?: number;
  height?: 40 | 48 | 60;
}) {
  const { loading } = useLocale().messages.common;
  const isLate = useDelay(APPEARS_AFTER_MS);
  return (
    <output className={styles.rows}>
      {isLate && (
        <>
          <VisuallyHidden>{loading}</VisuallyHidden>
          {Array.from({ length: count }, (_, index) => (
            <span
              key={index}
              aria-hidden="true"
              className={styles.row}
              style={{ blockSize: height }}
            >
              <span className={styles.bar} style={{ inlineSize: `${72 - ((index * 17) % 40)}%` }} />
            </span>
          ))}
        </>
      )}
    </output>
  );
}
