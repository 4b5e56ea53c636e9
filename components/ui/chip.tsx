import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { useLocale } from '@/lib/hooks/locale';
import { classNames } from './class-names.ts';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './chip.module.css';

export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'bad';

export interface ChipProps {
  /** Plain words: they also name the button that removes the chip. */
  children: string;
  tone?: Tone;
  icon?: IconName;
  /** A guess of the machine, not confirmed: dotted, and said. */
  isProposed?: boolean;
  /** Why it is here, on hover. */
  title?: string;
  shortcut?: string;
  isDisabled?: boolean;
  /** With `onToggle`: a chip that is on or off. */
  isSelected?: boolean;
  onToggle?: (isSelected: boolean) => void;
  onPress?: () => void;
  onRemove?: () => void;
}

function Words({ children, icon, isProposed, shortcut }: ChipProps): ReactNode {
  const { proposed } = useLocale().messages.common;
  return (
    <>
      {icon && <Icon name={icon} />}
      <bdi dir="auto" className={styles.words}>
        {children}
      </bdi>
      {isProposed && <VisuallyHidden> ({proposed})</VisuallyHidden>}
      {shortcut && (
        <span aria-hidden="true" className={styles.shortcut}>
          <Kbd keys={shortcut} />
        </span>
      )}
    </>
  );
}

/** A theme, a status or a filter in a word or two; a label, a button or a toggle by its events. */
export function Chip(props: ChipProps) {
  const { tone = 'neutral', isProposed, title, isDisabled, isSelected, onToggle, onPress } = props;
  const { ui } = useLocale().messages;
  const acts = Boolean(onToggle ?? onPress);
  const look = classNames(
    styles.chip,
    styles[tone],
    isProposed && styles.proposed,
    acts && styles.acting,
  );
  const words = <Words {...props} />;
  const hint = title ? { render: titled(title) } : {};
  let body: ReactNode;
  if (onToggle) {
    body = (
      <ToggleButton
        {...hint}
        className={look}
        isSelected={isSelected ?? false}
        onChange={onToggle}
        isDisabled={isDisabled}
      >
        {words}
      </ToggleButton>
    );
  } else if (onPress) {
    body = (
      <Button {...hint} className={look} onPress={onPress} isDisabled={isDisabled}>
        {words}
      </Button>
    );
  } else {
    body = (
      <span className={look} title={title}>
        {words}
      </span>
    );
  }
  if (!props.onRemove) return body;
  return (
    <span className={styles.removable}>
      {body}
      <Button
        aria-label={ui.removeItem(props.children)}
        className={styles.remove}
        onPress={props.onRemove}
        isDisabled={isDisabled}
      >
        <Icon name="cross" />
      </Button>
    </span>
  );
}

const titled = (title: string) => (props: React.ComponentProps<'button'>) => (
  <button {...props} title={title} />
);
