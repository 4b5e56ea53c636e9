import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PageReading } from '@/lib/market';
import { MoreButton } from './more-button.tsx';
import { ReadTable, type ReadColumn } from './read-table.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';
import { useShown } from './use-shown.ts';

/** Tables drawn at first. */
const FIRST_TABLES = 5;

type PageTable = PageReading['tables'][number];

/** A column for each cell of the widest row, under the page's own header. */
function columnsOf({ header, rows }: PageTable): ReadColumn<string[]>[] {
  const width = Math.max(header.length, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) => ({
    label: header[at] ?? '',
    render: (row) => <Captured text={row[at] ?? ''} />,
  }));
}

/** The tables of the page, as tables. */
export function PageTables({ tables }: { tables: readonly PageTable[] }) {
  const { capture: words } = useLocale().messages;
  const { shown, left, showMore } = useShown(tables, FIRST_TABLES);
  return (
    <Section title={words.text.tables} count={tables.length}>
      {tables.length === 0 && <Nothing field="tables" />}
      {shown.map((table, index) => (
        <ReadTable
          key={index}
          label={table.caption || words.text.table(index + 1)}
          columns={columnsOf(table)}
          rows={table.rows}
          isPlain
        />
      ))}
      <MoreButton left={left} onPress={showMore} />
    </Section>
  );
}
