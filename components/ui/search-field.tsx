import type { Ref } from 'react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { useLocale } from '@/lib/hooks/locale';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import field from './field.module.css';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  /** Its accessible name; also shown while empty unless `placeholder` is given. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
  placeholder?: string;
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** A field that filters what is in view; Escape clears it. */
export function SearchField({ label, placeholder, ref, ...rest }: SearchFieldProps) {
  const { ui } = useLocale().messages;
  return (
    <AriaSearchField {...rest} aria-label={label} className={styles.field}>
      <span className={styles.glass}>
        <Icon name="search" />
      </span>
      <Input
        ref={ref}
        placeholder={placeholder ?? label}
        className={classNames(field.control, styles.input)}
      />
      {rest.value !== '' && (
        <Button aria-label={ui.clearSearch} className={styles.clear}>
          <Icon name="cross" />
        </Button>
      )}
    </AriaSearchField>
  );
}
