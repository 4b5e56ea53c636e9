import { useMemo } from 'react';
import { Responsive, StepChart } from '@/components/charts';
import { useLocale, type Locale } from '@/lib/hooks/locale';
import type { PriceRow } from '@/lib/hooks/prices-board';
import { chartDates } from './chart-dates.ts';
import { drawnSeries, groupByChart, type ChartGroup } from './chart-groups.ts';
import { ChartLegend } from './chart-legend.tsx';
import { promotionBands } from './promotion-bands.ts';
import { companyLabel, currencyLabel, offerLabel } from './price-names.ts';
import styles from './prices-screen.module.css';

interface Props {
  /** The rows to draw. */
  rows: readonly PriceRow[];
  selectedId: string | null;
  onSelect: (observationId: string, rowKey: string) => void;
}

/** One step chart a currency and billing period: amounts that cannot be compared share no axis. */
export function PriceCharts({ rows, selectedId, onSelect }: Props) {
  const locale = useLocale();
  const { prices: words } = locale.messages;
  const groups = useMemo(() => groupByChart(rows), [rows]);
  const currencies = new Set(groups.map(({ currency }) => currency));
  return (
    <div className={styles.charts}>
      {currencies.size > 1 && <p className={styles.quiet}>{words.currencyMix}</p>}
      {groups.length === 0 && <p className={styles.quiet}>{words.nothingDrawn}</p>}
      {groups.map((group) => (
        <figure key={group.key} className={styles.figure}>
          <figcaption className={styles.caption}>{chartTitle(group, locale)}</figcaption>
          <GroupChart group={group} selectedId={selectedId} onSelect={onSelect} />
          <ChartLegend rows={group.rows} />
          {group.rows.every(({ observations }) => observations.length === 1) && (
            <p className={styles.quiet}>{words.singleObservation}</p>
          )}
        </figure>
      ))}
    </div>
  );
}

/** `Prices in EUR, per month`. */
export function chartTitle({ currency, period, rows }: ChartGroup, locale: Locale): string {
  const { prices: words } = locale.messages;
  const title = words.chartTitle(currencyLabel(currency, locale));
  const terms = period ? words.periods[period] : rows[0]?.isUnitPrice ? words.unitPrice : '';
  return terms ? `${title}, ${terms}` : title;
}

function GroupChart({ group, selectedId, onSelect }: Omit<Props, 'rows'> & { group: ChartGroup }) {
  const locale = useLocale();
  const { messages, formats } = locale;
  const { prices: words, ui } = messages;
  const { rows, currency } = group;
  const labels = seriesLabels(rows, locale);
  const dates = chartDates(rows, locale.language);
  const series = rows.map((row, index) => drawnSeries(row, labels[index] ?? row.name));
  return (
    <Responsive>
      {(width) => (
        <StepChart
          title={chartTitle(group, locale)}
          description={words.chartDescription}
          series={series}
          bands={promotionBands(rows, words.promotionLabels, width)}
          width={width}
          height={chartHeight(rows.length, width)}
          formatPrice={(amount) => formats.money(amount, currency)}
          formatDate={dates}
          words={{ ...ui.chart, keys: words.chartKeys }}
          onSelect={onSelect}
          selectedId={selectedId}
        />
      )}
    </Responsive>
  );
}

/** A drawing of one or two lines needs less room than one of six. */
const chartHeight = (lines: number, width: number): number =>
  lines <= 2 ? 200 : width < 480 ? 240 : 300;

/** The company where it has one line in the drawing, else the company with the offer. */
export function seriesLabels(rows: readonly PriceRow[], locale: Locale): string[] {
  return rows.map((row) => {
    const isAlone = rows.filter(({ company }) => company === row.company).length === 1;
    const company = companyLabel(row);
    if (isAlone && row.company) return company;
    const offer = offerLabel(row, locale);
    // Many offers begin with their company's name: said once, it leaves room for the rest.
    const isNamed = offer.toLowerCase().startsWith(company.toLowerCase());
    return isNamed ? offer : `${company} · ${offer}`;
  });
}
