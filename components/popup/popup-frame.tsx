import type { ReactNode } from 'react';
import { useLocale } from '@/lib/hooks/locale';
import { usePopupDoor } from './door.ts';
import { DashboardIcon, PanelIcon } from './icons.tsx';
import styles from './popup.module.css';

/** The popup's frame: its heading, the two ways out, a scrolling middle and a footer never covered. */
export function PopupFrame({
  study,
  children,
  footer,
}: {
  /** Which study the page goes to, beside the heading. */
  study?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
}) {
  const { messages } = useLocale();
  const door = usePopupDoor();
  const words = messages.popup;
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <h1>{words.heading}</h1>
        <div className={styles.study}>{study}</div>
        <button
          type="button"
          className={styles.iconButton}
          onClick={door.openPanel}
          aria-label={words.openPanel}
          title={words.openPanel}
        >
          <PanelIcon />
        </button>
        <button
          type="button"
          className={styles.iconButton}
          onClick={() => door.openDashboard('/')}
          aria-label={words.openDashboard}
          title={words.openDashboard}
        >
          <DashboardIcon />
        </button>
      </header>
      <main className={styles.middle}>{children}</main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
