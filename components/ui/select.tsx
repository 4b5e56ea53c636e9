import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { useLocale } from '@/lib/hooks/locale';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import { OptionItem, type Option } from './option-item.tsx';
import field from './field.module.css';
import options from './options.module.css';
import styles from './select.module.css';

export interface SelectProps<Value extends string> extends FieldFrameProps {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
  /** Keeps the label for assistive technology only. */
  isLabelHidden?: boolean;
}

/** One choice among a few. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, description, error, isOptional, isLabelHidden, onChange, ...rest } = props;
  const { ui } = useLocale().messages;
  const control = (
    <Button className={classNames(field.control, styles.button)}>
      <SelectValue className={styles.value} />
      <Icon name="chevron-down" />
    </Button>
  );
  return (
    <AriaSelect
      value={props.value}
      onChange={(key) => {
        const chosen = rest.options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      placeholder={rest.placeholder ?? ui.choose}
      isDisabled={rest.isDisabled}
      isRequired={rest.isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      aria-label={isLabelHidden ? label : undefined}
      className={field.field}
    >
      {isLabelHidden ? (
        control
      ) : (
        <FieldFrame label={label} description={description} error={error} isOptional={isOptional}>
          {control}
        </FieldFrame>
      )}
      <Popover data-overlay="true" offset={4} className={options.popover}>
        <ListBox className={options.list}>
          {rest.options.map((option) => (
            <OptionItem key={option.value} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
