import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';
import styles from './field.module.css';

export interface TextAreaProps extends FieldFrameProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  placeholder?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  maxLength?: number;
  autoFocus?: boolean;
  onBlur?: () => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    description,
    error,
    isOptional,
    placeholder,
    rows = 3,
    ref,
    onBlur,
    ...rest
  } = props;
  return (
    <AriaTextField
      {...rest}
      onBlur={() => onBlur?.()}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.field}
    >
      <FieldFrame label={label} description={description} error={error} isOptional={isOptional}>
        <AriaTextArea
          ref={ref}
          rows={rows}
          placeholder={placeholder}
          className={styles.control}
          dir="auto"
        />
      </FieldFrame>
    </AriaTextField>
  );
}
