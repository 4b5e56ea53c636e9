import type { Ref } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import { classNames } from './class-names.ts';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';
import styles from './icon-button.module.css';

export interface IconButtonProps {
  icon: IconName;
  /** Its accessible name, also shown as a tooltip. */
  label: string;
  shortcut?: string;
  onPress?: (event: PressEvent) => void;
  isDisabled?: boolean;
  /** Draws an outline; without one the button is quiet. */
  isOutlined?: boolean;
  slot?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button whose words are in its tooltip. */
export function IconButton({ icon, label, shortcut, isOutlined, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classNames(styles.button, isOutlined && styles.outlined)}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  );
}
