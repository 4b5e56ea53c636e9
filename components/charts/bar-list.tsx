import type { ReactNode } from 'react';
import styles from './bar-list.module.css';

export interface BarListItem {
  id: string;
  label: ReactNode;
  value: number;
  /** The value in words, such as `12` or `34 %`. */
  display: string;
  isOwn?: boolean;
}

/** Quantities compared by length, with their figures beside them; a list for assistive technology. */
export function BarList({ label, items }: { label: string; items: readonly BarListItem[] }) {
  const most = Math.max(0, ...items.map((item) => item.value));
  return (
    <ul aria-label={label} className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.line}>
          <span className={styles.label}>{item.label}</span>
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.bar}
              data-own={item.isOwn ?? false}
              style={{ inlineSize: `${most > 0 ? (item.value / most) * 100 : 0}%` }}
            />
          </span>
          <span className={styles.value}>{item.display}</span>
        </li>
      ))}
    </ul>
  );
}
