import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';
import styles from './banner.module.css';

const ICONS = { info: 'info', ok: 'check', warn: 'alert', bad: 'alert' } as const satisfies Record<
  string,
  IconName
>;

export interface BannerProps {
  tone?: 'info' | 'ok' | 'warn' | 'bad';
  children: ReactNode;
  /** Buttons of size small. */
  actions?: ReactNode;
  /** Read aloud when it appears. */
  isLive?: boolean;
}

/** A message about the whole screen, above what it is about. */
export function Banner({ tone = 'info', children, actions, isLive }: BannerProps) {
  return (
    <div role={isLive ? 'status' : undefined} className={classNames(styles.banner, styles[tone])}>
      <span className={styles.icon}>
        <Icon name={ICONS[tone]} />
      </span>
      <div className={styles.words}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** Says that the data in view is incomplete: how much is there and since when. */
export function PartialBanner({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <Banner tone="warn" actions={actions} isLive>
      {children}
    </Banner>
  );
}
