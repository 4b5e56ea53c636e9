import type { ReactNode } from 'react';
import styles from './panel-header.module.css';

/** The title of a pane or of a card, with a count or a note at its end. */
export function PanelHeader({
  title,
  level = 2,
  end,
}: {
  title: string;
  level?: 2 | 3 | 4;
  end?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.header}>
      <Heading className={styles.title}>{title}</Heading>
      {end && <div className={styles.end}>{end}</div>}
    </div>
  );
}
