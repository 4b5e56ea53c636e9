import { Button, Select, Switch } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PriceRow } from '@/lib/hooks/prices-board';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { NO_CURRENCY, NO_FILTER, type PriceFilters } from './price-filters.ts';
import { currencyLabel } from './price-names.ts';
import styles from './prices-screen.module.css';

const PERIODS = ['all', 'month', 'quarter', 'half'] as const;

interface Props {
  filters: PriceFilters;
  onFilters: (filters: PriceFilters) => void;
  /** Every row of the period, from which the choices come. */
  rows: readonly PriceRow[];
}

/** Company × period × currency; currencies and listing cards only where there are any. */
export function PriceFilterBar({ filters, onFilters, rows }: Props) {
  const locale = useLocale();
  const { prices: words } = locale.messages;
  const { companies } = useCurrentStudy();
  const set = (patch: Partial<PriceFilters>) => onFilters({ ...filters, ...patch });
  const all = { value: 'all', label: words.all };
  const currencies = [...new Set(rows.map(({ currency }) => currency ?? NO_CURRENCY))].toSorted();
  const listings = rows.filter(({ kind }) => kind === 'listing').length;
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(NO_FILTER);
  return (
    <div className={styles.filters}>
      <Select
        label={words.company}
        value={filters.companyId}
        onChange={(companyId) => set({ companyId })}
        options={[all, ...companies.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Select
        label={words.period}
        value={filters.period}
        onChange={(period) => set({ period })}
        options={PERIODS.map((value) => ({ value, label: words.spans[value] }))}
      />
      {(currencies.length > 1 || filters.currency !== 'all') && (
        <Select
          label={words.currency}
          value={filters.currency}
          onChange={(currency) => set({ currency })}
          options={[
            all,
            ...currencies.map((value) => ({
              value,
              label: currencyLabel(value === NO_CURRENCY ? null : value, locale),
            })),
          ]}
        />
      )}
      {(listings > 0 || filters.withListings) && (
        <Switch
          isSelected={filters.withListings}
          onChange={(withListings) => set({ withListings })}
        >
          {words.withListings(listings)}
        </Switch>
      )}
      {isFiltered && (
        <Button variant="quiet" size="small" onPress={() => onFilters(NO_FILTER)}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
