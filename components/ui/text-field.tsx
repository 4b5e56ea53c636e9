import type { Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';
import styles from './field.module.css';

export interface TextFieldProps extends FieldFrameProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'url' | 'email';
  placeholder?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  maxLength?: number;
  autoFocus?: boolean;
  autoComplete?: string;
  name?: string;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, description, error, isOptional, placeholder, ref, onBlur, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      onBlur={() => onBlur?.()}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.field}
    >
      <FieldFrame label={label} description={description} error={error} isOptional={isOptional}>
        <Input ref={ref} placeholder={placeholder} className={styles.control} dir="auto" />
      </FieldFrame>
    </AriaTextField>
  );
}
