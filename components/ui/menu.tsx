import type { ReactElement } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { useLocale } from '@/lib/hooks/locale';
import { Button, type ButtonProps } from './button.tsx';
import { classNames } from './class-names.ts';
import type { IconName } from './icon-paths.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import styles from './options.module.css';

export interface MenuAction<Id extends string = string> {
  id: Id;
  label: string;
  description?: string;
  icon?: IconName;
  shortcut?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  /** Ticked, in a menu that shows the current choice. */
  isChecked?: boolean;
}

export interface MenuGroup<Id extends string = string> {
  title?: string;
  items: readonly MenuAction<Id>[];
}

export interface MenuProps<Id extends string> {
  /** Name of the menu. */
  label: string;
  items: readonly MenuAction<Id>[] | readonly MenuGroup<Id>[];
  onAction: (id: Id) => void;
  /** The button that opens it: a `Button` or an `IconButton`. */
  trigger: ReactElement;
}

function Item({ item }: { item: MenuAction }) {
  return (
    <MenuItem
      id={item.id}
      textValue={item.label}
      isDisabled={item.isDisabled}
      className={classNames(styles.option, item.isDanger && styles.danger)}
    >
      {item.icon && <Icon name={item.icon} />}
      <span className={styles.words}>
        <Text slot="label" className={styles.label}>
          {item.label}
        </Text>
        {item.description && (
          <Text slot="description" className={styles.description}>
            {item.description}
          </Text>
        )}
      </span>
      {item.isChecked && <Icon name="check" />}
      {item.shortcut && (
        <span aria-hidden="true">
          <Kbd keys={item.shortcut} />
        </span>
      )}
    </MenuItem>
  );
}

const isGroup = (entry: MenuAction | MenuGroup): entry is MenuGroup => 'items' in entry;

/** A list of actions behind a button. */
export function Menu<Id extends string>({ label, items, onAction, trigger }: MenuProps<Id>) {
  const entries: readonly (MenuAction<Id> | MenuGroup<Id>)[] = items;
  const groups: MenuGroup<Id>[] = entries.every(isGroup)
    ? [...(entries as readonly MenuGroup<Id>[])]
    : [{ items: entries as readonly MenuAction<Id>[] }];
  const all = groups.flatMap((group) => group.items);
  return (
    <MenuTrigger>
      {trigger}
      <Popover data-overlay="true" offset={4} className={styles.popover}>
        <AriaMenu
          aria-label={label}
          className={styles.list}
          onAction={(key) => {
            const item = all.find((one) => one.id === key);
            if (item) onAction(item.id);
          }}
        >
          {groups.map((group, index) => (
            <MenuSection key={group.title ?? index} aria-label={group.title ?? label}>
              {group.title && <Header className={styles.section}>{group.title}</Header>}
              {group.items.map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** A menu behind a button with words. */
export function MenuButton<Id extends string>({
  items,
  onAction,
  ...button
}: Omit<MenuProps<Id>, 'trigger' | 'label'> &
  Omit<ButtonProps, 'onPress' | 'children'> & { label: string }) {
  const { label, ...rest } = button;
  return (
    <Menu
      label={label}
      items={items}
      onAction={onAction}
      trigger={
        <Button endIcon="chevron-down" {...rest}>
          {label}
        </Button>
      }
    />
  );
}

/** A menu behind three dots. */
export function MoreMenu<Id extends string>({
  label,
  ...rest
}: Omit<MenuProps<Id>, 'trigger' | 'label'> & { label?: string }) {
  const { moreActions } = useLocale().messages.ui;
  const name = label ?? moreActions;
  return <Menu {...rest} label={name} trigger={<IconButton icon="more" label={name} />} />;
}
