import { ListBoxItem, Text } from 'react-aria-components';
import { Icon } from './icon.tsx';
import styles from './options.module.css';

/** One choice of a list. */
export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  description?: string;
  isDisabled?: boolean;
}

/** A choice in the list of a Select or a ComboBox, ticked when it is chosen. */
export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem
      id={option.value}
      textValue={option.label}
      isDisabled={option.isDisabled}
      className={styles.option}
    >
      {({ isSelected }) => (
        <>
          <span className={styles.words}>
            <Text slot="label" className={styles.label}>
              <bdi dir="auto">{option.label}</bdi>
            </Text>
            {option.description && (
              <Text slot="description" className={styles.description}>
                {option.description}
              </Text>
            )}
          </span>
          <span className={styles.tick}>{isSelected && <Icon name="check" />}</span>
        </>
      )}
    </ListBoxItem>
  );
}
