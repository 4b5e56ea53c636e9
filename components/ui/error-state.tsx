import { useLocale } from '@/lib/hooks/locale';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './state.module.css';

export interface ErrorStateProps {
  /** What failed. */
  title: string;
  /** What is still safe, and what to do. */
  children: string;
  onRetry?: () => void;
}

/** What a screen shows when it cannot show its data. */
export function ErrorState({ title, children, onRetry }: ErrorStateProps) {
  const { common } = useLocale().messages;
  return (
    <div role="alert" className={styles.state}>
      <span className={styles.badIcon}>
        <Icon name="alert" size={32} />
      </span>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{children}</p>
      {onRetry && (
        <div className={styles.actions}>
          <Button onPress={onRetry}>{common.retry}</Button>
        </div>
      )}
    </div>
  );
}
