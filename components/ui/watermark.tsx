import type { ReactNode } from 'react';
import { useLocale } from '@/lib/hooks/locale';
import styles from './watermark.module.css';

/** Says on every screen of the sample study that its market is invented. */
export function Watermark({ children, actions }: { children?: ReactNode; actions?: ReactNode }) {
  const { sampleWatermark } = useLocale().messages.common;
  return (
    <div className={styles.strip}>
      <strong className={styles.name}>{sampleWatermark}</strong>
      {children && <span className={styles.text}>{children}</span>}
      {actions}
    </div>
  );
}
