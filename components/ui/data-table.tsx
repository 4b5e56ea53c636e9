import { useMemo, useState, type ReactNode } from 'react';
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
  type Selection,
} from 'react-aria-components';
import { useLocale } from '@/lib/hooks/locale';
import { Checkbox } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { sortRows, type Sort, type SortValue } from './table-sorting.ts';
import styles from './data-table.module.css';

export interface TableColumn<Item> {
  id: string;
  label: string;
  render: (row: Item) => ReactNode;
  /** Makes the column sortable. */
  sortBy?: (row: Item) => SortValue;
  /** Numbers go to the end, in tabular figures. */
  isNumeric?: boolean;
  /** The column that names the row; the first one when none says so. */
  isRowHeader?: boolean;
  width?: number | `${number}%` | `${number}fr`;
  minWidth?: number;
}

export interface DataTableProps<Item> {
  label: string;
  columns: readonly TableColumn<Item>[];
  rows: readonly Item[];
  idOf: (row: Item) => string;
  /** What names a row for assistive technology. */
  nameOf: (row: Item) => string;
  defaultSort?: Sort;
  /** Rows of 40 px, or 48. */
  isComfortable?: boolean;
  selectedIds?: readonly string[];
  /** With it, rows can be selected with boxes and the keyboard. */
  onSelect?: (ids: string[]) => void;
  /** Enter on a row, or a press. */
  onOpen?: (id: string) => void;
  empty?: ReactNode;
  /** Height of the scrolling box, as CSS. Above 200 rows only those in view are drawn. */
  height?: string;
}

/** Above this many rows, drawing them all costs more than scrolling through a window of them. */
const VIRTUAL_FROM = 200;

/** The virtualiser lays columns out by itself; a plain table needs CSS, which knows no `fr` here. */
function cssWidths({ width, minWidth }: Pick<TableColumn<never>, 'width' | 'minWidth'>) {
  const isFraction = typeof width === 'string' && width.endsWith('fr');
  return { inlineSize: isFraction ? undefined : width, minInlineSize: minWidth };
}

/** A table: sorted by its headers, walked with the arrows, its header always in view. */
export function DataTable<Item extends object>(props: DataTableProps<Item>) {
  const { label, columns, rows, idOf, nameOf, onSelect, onOpen, isComfortable } = props;
  const { language, messages } = useLocale();
  const [sort, setSort] = useState<Sort | undefined>(props.defaultSort);
  const sorted = useMemo(() => {
    const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy;
    return sort && sortBy ? sortRows(rows, sortBy, sort.direction, language) : rows;
  }, [columns, rows, sort, language]);
  const header = columns.find((column) => column.isRowHeader) ?? columns[0];
  const isVirtual = rows.length > VIRTUAL_FROM;

  const table = (
    <Table
      aria-label={label}
      className={classNames(styles.table, isVirtual && styles.virtual)}
      sortDescriptor={sort}
      onSortChange={({ column, direction }) => setSort({ column: String(column), direction })}
      selectionMode={onSelect ? 'multiple' : 'none'}
      selectedKeys={props.selectedIds}
      onSelectionChange={(selection: Selection) =>
        onSelect?.(selection === 'all' ? rows.map(idOf) : [...selection].map(String))
      }
      onRowAction={onOpen && ((key) => onOpen(String(key)))}
    >
      <TableHeader className={styles.head}>
        {onSelect && (
          <Column
            id="selection"
            width={44}
            minWidth={44}
            className={styles.column}
            style={isVirtual ? undefined : { inlineSize: 44 }}
          >
            <Checkbox slot="selection" />
          </Column>
        )}
        {columns.map((column) => (
          <Column
            key={column.id}
            id={column.id}
            isRowHeader={column === header}
            allowsSorting={column.sortBy !== undefined}
            width={column.width}
            minWidth={column.minWidth}
            className={classNames(styles.column, column.isNumeric && styles.numeric)}
            style={isVirtual ? undefined : cssWidths(column)}
          >
            {({ sortDirection }) => (
              <span className={styles.heading}>
                {column.label}
                {sortDirection && (
                  <Icon name={sortDirection === 'ascending' ? 'arrow-up' : 'arrow-down'} />
                )}
              </span>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody
        items={sorted}
        dependencies={[columns, onSelect !== undefined]}
        renderEmptyState={() => (
          <div className={styles.empty}>{props.empty ?? messages.ui.noOption}</div>
        )}
      >
        {(row) => (
          <Row
            id={idOf(row)}
            textValue={nameOf(row)}
            className={classNames(
              styles.row,
              isComfortable && styles.comfortable,
              onOpen !== undefined && styles.opens,
            )}
          >
            {onSelect && (
              <Cell className={styles.cell}>
                <Checkbox slot="selection" />
              </Cell>
            )}
            {columns.map((column) => (
              <Cell
                key={column.id}
                className={classNames(styles.cell, column.isNumeric && styles.numeric)}
              >
                {column.render(row)}
              </Cell>
            ))}
          </Row>
        )}
      </TableBody>
    </Table>
  );
  const rowHeight = isComfortable ? 48 : 40;
  return (
    <div className={styles.box} style={{ maxBlockSize: props.height }}>
      {isVirtual ? (
        <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight: 36 }}>
          {table}
        </Virtualizer>
      ) : (
        table
      )}
    </div>
  );
}
