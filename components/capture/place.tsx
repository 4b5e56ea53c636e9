import { Captured } from '@/components/ui';
import styles from './capture.module.css';

/** Where something stood on the page: a path in its code. */
export function Place({ anchor }: { anchor: string }) {
  if (anchor === '') return null;
  return (
    <code className={styles.place}>
      <Captured text={anchor} />
    </code>
  );
}
