import { useId, type ReactNode } from 'react';
import { useLocale } from '@/lib/hooks/locale';
import styles from './capture.module.css';

/** A titled part of a tab, with how much it holds and a word about it. */
export function Section({
  title,
  count,
  hint,
  children,
}: {
  title: string;
  count?: number;
  hint?: string;
  children: ReactNode;
}) {
  const { formats } = useLocale();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        {title}
        {count !== undefined && count > 0 && (
          <span className={styles.count}> {formats.number(count)}</span>
        )}
      </h2>
      {hint && <p className={styles.quiet}>{hint}</p>}
      {children}
    </section>
  );
}
