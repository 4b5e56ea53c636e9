import type { ReactNode } from 'react';
import { TextArea, TextField } from '@/components/ui';
import { useTypedText } from '@/lib/hooks/typed-text';

interface Props {
  /** What the text belongs to: typed text is kept under this name until it is saved. */
  name: string;
  label: string;
  value: string;
  onSave: (value: string) => void;
  maxLength: number;
  placeholder?: string;
  /** Told what is typed, saved or not. */
  description?: (typed: string) => ReactNode;
  isLine?: boolean;
}

/**
 * A text saved when its field is left, and kept while it is typed; it follows what is stored while
 * nobody types in it.
 */
export function SavedField({ name, value, onSave, isLine, description, ...rest }: Props) {
  const typed = useTypedText(name, value, onSave);
  const field = {
    ...rest,
    value: typed.text,
    onChange: typed.type,
    onBlur: typed.save,
    description: description?.(typed.text),
  };
  return isLine ? <TextField {...field} /> : <TextArea {...field} rows={1} />;
}
