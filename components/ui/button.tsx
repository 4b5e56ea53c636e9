import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, ProgressBar, type PressEvent } from 'react-aria-components';
import { useLocale } from '@/lib/hooks/locale';
import { classNames } from './class-names.ts';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import styles from './button.module.css';

export interface ButtonProps {
  children: ReactNode;
  /** `primary` once a screen; `quiet` has no outline; `danger` for what cannot be undone. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'small' | 'medium';
  icon?: IconName;
  /** After the words: a chevron on a button that opens a menu. */
  endIcon?: IconName;
  /** Shown as a key cap; the screen listens to it with `useShortcuts`. */
  shortcut?: string;
  onPress?: (event: PressEvent) => void;
  /** Keeps the focus, refuses presses and says so. */
  isPending?: boolean;
  isDisabled?: boolean;
  type?: 'button' | 'submit';
  /** `close` closes the dialog around it. */
  slot?: string;
  /** Replaces the words of the button for assistive technology; must begin with them. */
  label?: string;
  autoFocus?: boolean;
  form?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const {
    children,
    variant = 'secondary',
    size = 'medium',
    icon,
    endIcon,
    shortcut,
    label,
    ...rest
  } = props;
  const { working } = useLocale().messages.ui;
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={classNames(styles.button, styles[variant], styles[size])}
    >
      {icon && <Icon name={icon} />}
      <span className={styles.label}>{props.isPending ? working : children}</span>
      {/* React Aria announces a pending button by the name of the progress inside it. */}
      {props.isPending && (
        <ProgressBar aria-label={working} isIndeterminate className={styles.progress} />
      )}
      {endIcon && <Icon name={endIcon} />}
      {shortcut && (
        <span aria-hidden="true" className={styles.shortcut}>
          <Kbd keys={shortcut} />
        </span>
      )}
    </AriaButton>
  );
}
