import { useState } from 'react';
import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import { useLocale } from '@/lib/hooks/locale';
import { readDecimal, writeDecimal } from './decimal-text.ts';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';
import field from './field.module.css';
import styles from './decimal-field.module.css';

export interface DecimalFieldProps extends FieldFrameProps {
  /** A plain decimal string such as `"1299.00"`; null when empty or unreadable. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** What the amount is in, shown at its end: `€`, `%`, `g`. */
  unit?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** An amount typed as the language writes it and given back as a decimal string, never a float. */
export function DecimalField(props: DecimalFieldProps) {
  const { label, description, error, isOptional, value, onChange, unit, ...rest } = props;
  const { language, messages } = useLocale();
  const [draft, setDraft] = useState(value === null ? '' : writeDecimal(value, language));
  const [isLeft, setLeft] = useState(false);
  const read = readDecimal(draft, language);
  // The draft follows the value when the caller changes it, and stays as typed otherwise.
  const text = read === value || value === null ? draft : writeDecimal(value, language);
  const unreadable = isLeft && text !== '' && readDecimal(text, language) === null;
  const problem = error ?? (unreadable ? messages.ui.notANumber : null);
  return (
    <AriaTextField
      {...rest}
      value={text}
      onChange={(next) => {
        setDraft(next);
        setLeft(false);
        onChange(readDecimal(next, language));
      }}
      onBlur={() => setLeft(true)}
      isInvalid={problem !== null}
      validationBehavior="aria"
      className={field.field}
    >
      <FieldFrame label={label} description={description} error={problem} isOptional={isOptional}>
        <Group className={styles.group}>
          <Input inputMode="decimal" autoComplete="off" className={field.control} />
          {unit && (
            <span className={styles.unit} aria-hidden="true">
              {unit}
            </span>
          )}
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
