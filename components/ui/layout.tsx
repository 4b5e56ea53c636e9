import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './layout.module.css';

/** A step of the spacing scale: 4, 8, 12, 16, 24, 32, 48 px. */
type Space = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Things side by side, wrapping when they must. */
export function Inline({
  children,
  gap = 2,
  align = 'center',
  justify = 'start',
  noWrap,
}: {
  children: ReactNode;
  gap?: Space;
  align?: 'start' | 'center' | 'end' | 'baseline';
  justify?: 'start' | 'end' | 'between';
  noWrap?: boolean;
}) {
  return (
    <div
      className={classNames(styles.inline, noWrap && styles.noWrap)}
      style={{
        gap: `var(--space-${gap})`,
        alignItems: align,
        justifyContent: justify === 'between' ? 'space-between' : justify,
      }}
    >
      {children}
    </div>
  );
}

/** Panes side by side, each scrolling by itself; one under the other on a narrow screen. */
export function Split({ children, columns }: { children: ReactNode; columns: string }) {
  return (
    <div className={styles.split} style={{ gridTemplateColumns: columns }}>
      {children}
    </div>
  );
}

/** One pane of a Split, with a bar pinned to its bottom when it has one. */
export function Pane({
  children,
  label,
  footer,
  isSunken,
  isFlush,
  as: Element = 'div',
}: {
  children: ReactNode;
  label?: string;
  footer?: ReactNode;
  isSunken?: boolean;
  /** No padding: for lists whose rows reach the edges. */
  isFlush?: boolean;
  as?: 'div' | 'section' | 'aside' | 'nav' | 'main';
}) {
  return (
    <Element aria-label={label} className={classNames(styles.pane, isSunken && styles.sunken)}>
      <div className={classNames(styles.scroll, !isFlush && styles.padded)}>{children}</div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </Element>
  );
}
