import { useState, type ReactNode } from 'react';
import { TextArea, TextField } from '@/components/ui';

interface Props {
  label: string;
  value: string;
  onSave: (value: string) => void;
  maxLength: number;
  placeholder?: string;
  /** Told what is typed, saved or not. */
  description?: (typed: string) => ReactNode;
  isLine?: boolean;
}

/** A text kept when its field is left; it follows what is stored while nobody types in it. */
export function SavedField({ value, onSave, isLine, description, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const save = () => {
    if (typed !== null && typed !== value) onSave(typed);
    setTyped(null);
  };
  const field = {
    ...rest,
    value: shown,
    onChange: setTyped,
    onBlur: save,
    description: description?.(shown),
  };
  return isLine ? <TextField {...field} /> : <TextArea {...field} rows={1} />;
}
