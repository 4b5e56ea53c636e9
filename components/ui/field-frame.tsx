import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useLocale } from '@/lib/hooks/locale';
import styles from './field.module.css';

/** What every field shows around its control. */
export interface FieldFrameProps {
  label: string;
  description?: ReactNode;
  /** What is wrong and how to put it right; the field is invalid while it is set. */
  error?: string | null;
  /** Says that the field may stay empty. */
  isOptional?: boolean;
}

/** The label above a control, its description and its error below. */
export function FieldFrame({
  label,
  description,
  error,
  isOptional,
  children,
}: FieldFrameProps & { children: ReactNode }) {
  const { optional } = useLocale().messages.ui;
  return (
    <>
      <Label className={styles.label}>
        {label}
        {isOptional && <span className={styles.optional}> ({optional})</span>}
      </Label>
      {children}
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </>
  );
}
