import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import styles from './checkbox.module.css';

export interface CheckboxProps {
  children?: ReactNode;
  isSelected?: boolean;
  isIndeterminate?: boolean;
  onChange?: (isSelected: boolean) => void;
  description?: string;
  isDisabled?: boolean;
  /** Its name when it has no words beside it. */
  label?: string;
  /** `selection` inside a row of a table. */
  slot?: string;
}

/** A box to tick. */
export function Checkbox({ children, description, label, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest} aria-label={label} className={styles.field}>
      <CheckboxButton className={styles.button}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={styles.box}>
              <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.mark}>
                {isIndeterminate && <path d="M4 8h8" />}
                {isSelected && !isIndeterminate && <path d="m4 8.5 2.8 2.8L12 5.5" />}
              </svg>
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
    </CheckboxField>
  );
}
