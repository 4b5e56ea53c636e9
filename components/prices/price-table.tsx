import {
  Captured,
  Checkbox,
  DataTable,
  Delta,
  VisuallyHidden,
  type TableColumn,
} from '@/components/ui';
import { useClock } from '@/lib/hooks/clock';
import { useLocale } from '@/lib/hooks/locale';
import type { PriceDifference, PriceRow } from '@/lib/hooks/prices-board';
import { companyLabel, offerLabel } from './price-names.ts';
import styles from './prices-screen.module.css';

interface Props {
  rows: readonly PriceRow[];
  drawn: ReadonlySet<string>;
  onDraw: (key: string, isDrawn: boolean) => void;
  /** Without the columns a narrow pane has no room for. */
  isNarrow: boolean;
  onOpen: (key: string) => void;
}

const COLUMNS_WHEN_NARROW = ['drawn', 'company', 'offer', 'price', 'previous'];

/** Offers in rows: what they cost, what that did, and how much is known. */
export function PriceTable({ rows, drawn, onDraw, isNarrow, onOpen }: Props) {
  const locale = useLocale();
  const { messages, formats } = locale;
  const words = messages.prices;
  const now = useClock()();
  const money = (amount: string, row: PriceRow) => formats.money(amount, row.currency);
  const columns: TableColumn<PriceRow>[] = [
    {
      id: 'drawn',
      label: words.columns.drawn,
      width: 64,
      render: (row) => (
        <Checkbox
          label={words.draw(`${companyLabel(row)}, ${offerLabel(row, locale)}`)}
          isSelected={drawn.has(row.key)}
          isDisabled={row.observations.length === 0}
          onChange={(isDrawn) => onDraw(row.key, isDrawn)}
        />
      ),
    },
    {
      id: 'company',
      label: words.columns.company,
      sortBy: companyLabel,
      width: 96,
      render: (row) => (
        <span className={row.company?.relation === 'own' ? styles.own : undefined}>
          <Captured text={companyLabel(row)} />
        </span>
      ),
    },
    {
      id: 'offer',
      label: words.columns.offer,
      isRowHeader: true,
      minWidth: 176,
      sortBy: ({ name }) => name,
      render: (row) => (
        <span className={styles.offer}>
          <Captured text={offerLabel(row, locale)} />
        </span>
      ),
    },
    {
      id: 'price',
      label: words.columns.price,
      isNumeric: true,
      width: 104,
      sortBy: ({ latest }) => latest && Number(latest.amount),
      render: (row) => <PriceCell row={row} />,
    },
    {
      id: 'list',
      label: words.columns.list,
      isNumeric: true,
      width: 92,
      sortBy: (row) => Number(listOf(row)?.amount ?? Number.NaN) || null,
      render: (row) => {
        const list = listOf(row);
        return list ? <s className={styles.quiet}>{money(list.amount, row)}</s> : '—';
      },
    },
    {
      id: 'previous',
      label: words.columns.previous,
      isNumeric: true,
      width: 96,
      sortBy: ({ sincePrevious }) => sincePrevious?.percent ?? null,
      render: (row) => <DifferenceCell row={row} difference={row.sincePrevious} />,
    },
    {
      id: 'first',
      label: words.columns.first,
      isNumeric: true,
      width: 92,
      sortBy: ({ sinceFirst }) => sinceFirst?.percent ?? null,
      render: (row) => <DifferenceCell row={row} difference={row.sinceFirst} />,
    },
    {
      id: 'availability',
      label: words.columns.availability,
      width: 112,
      sortBy: ({ latest }) => latest && messages.common.availabilities[latest.availability],
      render: ({ latest }) => (latest ? messages.common.availabilities[latest.availability] : '—'),
    },
    {
      id: 'seen',
      label: words.columns.seen,
      width: 116,
      sortBy: ({ lastSeenAt }) => lastSeenAt,
      render: ({ lastSeenAt }) => (
        <time className={styles.noWrap} dateTime={lastSeenAt} title={formats.dateTime(lastSeenAt)}>
          {formats.ago(lastSeenAt, now)}
        </time>
      ),
    },
    {
      id: 'count',
      label: words.columns.count,
      isNumeric: true,
      width: 84,
      sortBy: ({ observations }) => observations.length,
      render: ({ observations }) => formats.number(observations.length),
    },
  ];
  return (
    <div className={styles.tableBox}>
      <DataTable
        label={words.table}
        columns={isNarrow ? columns.filter(({ id }) => COLUMNS_WHEN_NARROW.includes(id)) : columns}
        rows={rows}
        idOf={({ key }) => key}
        nameOf={(row) => `${companyLabel(row)}, ${offerLabel(row, locale)}`}
        onOpen={onOpen}
      />
    </div>
  );
}

const listOf = (row: PriceRow) =>
  row.latest ? row.listPrices.get(row.latest.captureId) : undefined;

function PriceCell({ row }: { row: PriceRow }) {
  const { messages, formats } = useLocale();
  const { prices: words } = messages;
  if (!row.latest) return <span className={styles.quiet}>{words.allRejected}</span>;
  const { amount, tax } = row.latest;
  return (
    <span className={styles.price}>
      <strong>{formats.money(amount, row.currency)}</strong>
      {tax === 'excluded' && <small title={words.taxes.excluded}>{words.taxShort}</small>}
    </span>
  );
}

function DifferenceCell({
  row,
  difference,
}: {
  row: PriceRow;
  difference: PriceDifference | null;
}) {
  const { messages, formats } = useLocale();
  const { prices: words } = messages;
  if (!difference)
    return (
      <span className={styles.quiet} title={words.singleObservation}>
        <span aria-hidden="true">—</span>
        <VisuallyHidden>{words.singleObservation}</VisuallyHidden>
      </span>
    );
  const { delta, percent, since } = difference;
  const isFlat = /^-?0+(\.0+)?$/.test(delta);
  const direction = isFlat ? 'flat' : delta.startsWith('-') ? 'down' : 'up';
  const exact = formats.money(delta, row.currency);
  return (
    <span title={words.differenceSince(exact, formats.date(since.observedAt))}>
      <Delta direction={direction}>{percent === null ? exact : formats.percent(percent)}</Delta>
    </span>
  );
}
