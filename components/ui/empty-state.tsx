import type { ReactNode } from 'react';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';
import styles from './state.module.css';

export interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** What this place is for. */
  children: ReactNode;
  /** One main action, and at most one more. */
  actions?: ReactNode;
}

/** What a list shows before it holds anything. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <span className={styles.icon}>
        <Icon name={icon} size={32} />
      </span>
      <p className={styles.title}>{title}</p>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
