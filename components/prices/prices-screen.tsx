import { useMemo, useState } from 'react';
import { Button, EmptyState, PageHeader, SkeletonRows } from '@/components/ui';
import { useClock } from '@/lib/hooks/clock';
import { useLocale } from '@/lib/hooks/locale';
import { usePriceMaterial } from '@/lib/hooks/prices';
import { buildPriceRows, type PriceRow } from '@/lib/hooks/prices-board';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Id } from '@/lib/market';
import { PriceCharts } from './price-charts.tsx';
import { MissingCompanies, OlderLeftOut, TaxNote } from './price-coverage.tsx';
import { PriceDetail } from './price-detail.tsx';
import { PriceFilterBar } from './price-filter-bar.tsx';
import { filterRows, NO_FILTER, periodStart } from './price-filters.ts';
import { PriceTable } from './price-table.tsx';
import { useDrawn } from './use-drawn.ts';
import styles from './prices-screen.module.css';

/** The reading open beside the table. */
interface Opened {
  rowKey: string;
  offerId: Id;
  /** Null shows the last reading of the row. */
  observationId: Id | null;
}

/** What each offer costs, what that did through time, and the readings behind it. */
export function PricesScreen() {
  const { messages } = useLocale();
  const words = messages.prices;
  const { study, companies } = useCurrentStudy();
  const now = useClock()();
  const [filters, setFilters] = useState(NO_FILTER);
  const [opened, setOpened] = useState<Opened | null>(null);
  const material = usePriceMaterial(study.id, periodStart(filters, now));
  const rows = useMemo(
    () => material && buildPriceRows(material, companies),
    [material, companies],
  );
  const shown = useMemo(() => filterRows(rows ?? [], filters), [rows, filters]);
  const { drawn, draw, isFull, isChosen, reset } = useDrawn(shown);
  const openRow = opened && rows ? rowOf(rows, opened) : undefined;
  const open = (rowKey: string, observationId: Id | null) => {
    const row = rows?.find(({ key }) => key === rowKey);
    if (row) setOpened({ rowKey, offerId: row.offerId, observationId });
  };
  const readings = (rows ?? []).reduce((sum, row) => sum + row.observations.length, 0);
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(NO_FILTER);

  if (rows?.length === 0 && !isFiltered)
    return (
      <div className={styles.main}>
        <PageHeader title={words.title} />
        <EmptyState icon="price" title={words.emptyTitle}>
          {words.empty}
        </EmptyState>
      </div>
    );
  return (
    <div className={styles.screen} data-open={openRow !== undefined}>
      <div className={styles.main}>
        <PageHeader title={words.title} subtitle={rows && words.count(rows.length, readings)} />
        {!rows && <SkeletonRows count={8} />}
        {rows && material && (
          <>
            <PriceFilterBar filters={filters} onFilters={setFilters} rows={rows} />
            {!isFiltered && <MissingCompanies rows={rows} />}
            {material.isPartial && <OlderLeftOut />}
            {shown.length === 0 ? (
              <EmptyState
                icon="search"
                title={words.noResultTitle}
                actions={<Button onPress={() => setFilters(NO_FILTER)}>{words.clear}</Button>}
              >
                {words.noResult}
              </EmptyState>
            ) : (
              <>
                <PriceCharts
                  rows={shown.filter(({ key }) => drawn.has(key))}
                  selectedId={
                    openRow ? (opened?.observationId ?? openRow.latest?.id ?? null) : null
                  }
                  onSelect={(observationId, rowKey) => open(rowKey, observationId)}
                />
                <div className={styles.tableHead}>
                  <output className={styles.quiet}>
                    {isFull ? words.chartFull : words.drawHint}
                  </output>
                  {isChosen && (
                    <Button variant="quiet" size="small" onPress={reset}>
                      {words.drawDefault}
                    </Button>
                  )}
                </div>
                <PriceTable
                  rows={shown}
                  drawn={drawn}
                  onDraw={draw}
                  isNarrow={openRow !== undefined}
                  onOpen={(rowKey) => open(rowKey, null)}
                />
                <TaxNote rows={shown} />
              </>
            )}
          </>
        )}
      </div>
      {openRow && material && (
        <PriceDetail
          key={openRow.offerId}
          row={openRow}
          material={material}
          observationId={opened?.observationId ?? null}
          onObservation={(observationId) => open(openRow.key, observationId)}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

/** The row of what is open. A decision can move a reading to another row of its offer. */
const rowOf = (rows: readonly PriceRow[], { rowKey, offerId, observationId }: Opened) =>
  rows.find(({ observations }) => observations.some(({ id }) => id === observationId)) ??
  rows.find(({ key }) => key === rowKey) ??
  rows.find((row) => row.offerId === offerId);
