import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import styles from './tooltip.module.css';

/** Words shown when the control inside is hovered or focused. */
export function Tooltip({
  text,
  shortcut,
  children,
}: {
  text: string;
  shortcut?: string;
  children: ReactElement;
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip offset={6} className={styles.tooltip}>
        {text}
        {shortcut && (
          <span aria-hidden="true">
            <Kbd keys={shortcut} />
          </span>
        )}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
