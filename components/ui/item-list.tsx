import { useEffect, useRef, type ReactNode } from 'react';
import { GridList, GridListItem, type Key, type Selection } from 'react-aria-components';
import styles from './item-list.module.css';

export interface ItemListProps<Item> {
  /** Name of the list. */
  label: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  /** Name of a row for assistive technology. */
  nameOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
  /** Several when the user extends the selection with Shift or Ctrl. */
  selectedIds: readonly string[];
  onSelect: (ids: string[]) => void;
  isMultiple?: boolean;
  /** Enter or a double press. */
  onOpen?: (id: string) => void;
  empty?: ReactNode;
}

/**
 * A list of rows to go through, such as the inbox. Arrows move; letters are left to the screen's
 * shortcuts (no type-ahead). The row selected by the screen is brought into view.
 */
export function ItemList<Item extends object>(props: ItemListProps<Item>) {
  const { label, items, idOf, nameOf, children, selectedIds, onSelect, isMultiple, onOpen } = props;
  const list = useRef<HTMLDivElement>(null);
  const current = selectedIds.at(-1);
  useEffect(() => {
    if (current === undefined) return;
    const row = list.current?.querySelector(`[data-key="${CSS.escape(current)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <GridList
      ref={list}
      aria-label={label}
      items={items}
      dependencies={[children]}
      disallowTypeAhead
      selectionMode={isMultiple ? 'multiple' : 'single'}
      selectionBehavior="replace"
      selectedKeys={selectedIds}
      onSelectionChange={(selection: Selection) =>
        onSelect(selection === 'all' ? items.map(idOf) : [...selection].map(String))
      }
      onAction={onOpen && ((key: Key) => onOpen(String(key)))}
      renderEmptyState={() => props.empty}
      className={styles.list}
    >
      {(item) => (
        <GridListItem id={idOf(item)} textValue={nameOf(item)} className={styles.item}>
          {children(item)}
        </GridListItem>
      )}
    </GridList>
  );
}
