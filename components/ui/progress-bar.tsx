import type { ReactNode } from 'react';
import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { useLocale } from '@/lib/hooks/locale';
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  label: string;
  done: number;
  total: number;
  /** Replaces “4 of 16”. */
  countText?: string;
  /** Name of the item being worked on. */
  current?: string;
  /** Pause, Cancel. */
  actions?: ReactNode;
  isLabelHidden?: boolean;
}

/** How many are done of how many. */
export function ProgressBar(props: ProgressBarProps) {
  const { label, done, total, current, actions, isLabelHidden } = props;
  const { ui } = useLocale().messages;
  const countText = props.countText ?? ui.progress(done, total);
  return (
    <div className={styles.progress}>
      <AriaProgressBar
        value={done}
        maxValue={Math.max(total, 1)}
        valueLabel={countText}
        aria-label={isLabelHidden ? label : undefined}
        className={styles.meter}
      >
        {({ percentage = 0 }) => (
          <>
            <span className={styles.words}>
              {!isLabelHidden && <Label>{label}</Label>}
              <span className={styles.count}>{countText}</span>
            </span>
            <span className={styles.track}>
              <span className={styles.fill} style={{ inlineSize: `${percentage}%` }} />
            </span>
          </>
        )}
      </AriaProgressBar>
      {(current || actions) && (
        <div className={styles.foot}>
          <bdi dir="auto" className={styles.current}>
            {current}
          </bdi>
          {actions && <span className={styles.actions}>{actions}</span>}
        </div>
      )}
    </div>
  );
}
