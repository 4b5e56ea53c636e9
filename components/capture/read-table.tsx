import type { ReactNode } from 'react';
import { classNames, VisuallyHidden } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { MoreButton } from './more-button.tsx';
import { ScrollBox } from './scroll-box.tsx';
import { useShown } from './use-shown.ts';
import styles from './table.module.css';

export interface ReadColumn<Row> {
  label: string;
  render: (row: Row) => ReactNode;
  isNumeric?: boolean;
  /** Long text: takes the room left. */
  isWide?: boolean;
}

/** Rows drawn at first: enough for most pages, few enough for a hostile one. */
const FIRST_ROWS = 25;

/** What a page listed, as a table to read; it scrolls by itself when it is wider than the screen. */
export function ReadTable<Row>({
  label,
  count,
  columns,
  rows,
  isPlain,
  isCaptionHidden,
  isCompact,
}: {
  label: string;
  /** Shown beside the label. */
  count?: number;
  columns: readonly ReadColumn<Row>[];
  rows: readonly Row[];
  /** Its first cells may be empty and name nothing. */
  isPlain?: boolean;
  /** The section's title says the same. */
  isCaptionHidden?: boolean;
  /** Short texts: no wider than they are. */
  isCompact?: boolean;
}) {
  const { shown, left, showMore } = useShown(rows, FIRST_ROWS);
  const { messages, formats } = useLocale();
  const { capture: words } = messages;
  return (
    <>
      <ScrollBox label={label} className={classNames(styles.box, isCompact && styles.compact)}>
        <table className={styles.table}>
          <caption className={styles.caption}>
            {isCaptionHidden ? (
              <VisuallyHidden>{label}</VisuallyHidden>
            ) : (
              <>
                <bdi dir="auto">{label}</bdi>
                {count !== undefined && (
                  <span className={styles.count}> {formats.number(count)}</span>
                )}
              </>
            )}
          </caption>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={at} scope="col" className={look(column)}>
                  {column.label === '' ? (
                    <VisuallyHidden>{words.text.column(at + 1)}</VisuallyHidden>
                  ) : (
                    <bdi dir="auto">{column.label}</bdi>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              // Rows of a saved reading have no identity and never move.
              <tr key={index}>
                {columns.map((column, at) => {
                  const Cell = at === 0 && !isPlain ? 'th' : 'td';
                  return (
                    <Cell
                      key={at}
                      scope={Cell === 'th' ? 'row' : undefined}
                      className={look(column)}
                    >
                      {column.render(row)}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <MoreButton left={left} onPress={showMore} />
    </>
  );
}

const look = ({ isNumeric, isWide }: Pick<ReadColumn<never>, 'isNumeric' | 'isWide'>) =>
  classNames(isNumeric && styles.numeric, isWide && styles.wide);
