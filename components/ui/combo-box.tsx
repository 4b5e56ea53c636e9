import { useState } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  Group,
  Input,
  ListBox,
  Popover,
} from 'react-aria-components';
import { useLocale } from '@/lib/hooks/locale';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import { OptionItem, type Option } from './option-item.tsx';
import field from './field.module.css';
import options from './options.module.css';
import styles from './combo-box.module.css';

export interface ComboBoxProps<Value extends string> extends FieldFrameProps {
  options: readonly Option<Value>[];
  value: Value | null;
  /** Null when the field is emptied. */
  onChange: (value: Value | null) => void;
  /** Accepts words outside the list, given here on Enter or on leaving the field. */
  onCustom?: (text: string) => void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** A choice among many, narrowed by typing. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { label, description, error, isOptional, value, onChange, onCustom, ...rest } = props;
  const { ui } = useLocale().messages;
  const chosen = rest.options.find((option) => option.value === value);
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <AriaComboBox
      value={value}
      inputValue={draft ?? chosen?.label ?? ''}
      onInputChange={(text) => setDraft(text)}
      onChange={(key) => {
        setDraft(null);
        onChange(rest.options.find((option) => option.value === key)?.value ?? null);
      }}
      onBlur={() => {
        if (onCustom && draft && draft !== chosen?.label) onCustom(draft.trim());
        setDraft(null);
      }}
      allowsCustomValue={onCustom !== undefined}
      isDisabled={rest.isDisabled}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={field.field}
    >
      <FieldFrame label={label} description={description} error={error} isOptional={isOptional}>
        <Group className={styles.group}>
          <Input placeholder={rest.placeholder} className={field.control} />
          <Button aria-label={ui.showOptions} className={styles.opener}>
            <Icon name="chevron-down" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover data-overlay="true" offset={4} className={options.popover}>
        <ListBox
          className={options.list}
          renderEmptyState={() => (
            <div className={options.empty}>
              {onCustom && draft ? ui.addValue(draft) : ui.noOption}
            </div>
          )}
        >
          {rest.options.map((option) => (
            <OptionItem key={option.value} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
