import { Button, SearchField, Select, Switch } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { EvidenceStatus, Reliability } from '@/lib/market';
import { themes } from '@/lib/taxonomy';
import { NO_FILTER, type EvidenceFilters } from './filter-state.ts';
import styles from './evidence-screen.module.css';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  filters: EvidenceFilters;
  onFilters: (filters: EvidenceFilters) => void;
  isComfortable: boolean;
  onComfortable: (isComfortable: boolean) => void;
}

const PERIODS = ['all', 'week', 'month', 'quarter'] as const;

/** Search, then theme × company × period × status × reliability. */
export function EvidenceFilterBar(props: Props) {
  const { filters, onFilters } = props;
  const { messages, language } = useLocale();
  const words = messages.evidence;
  const { companies } = useCurrentStudy();
  const set = (patch: Partial<EvidenceFilters>) => onFilters({ ...filters, ...patch });
  const all = { value: 'all' as const, label: words.all };
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(NO_FILTER) || props.query !== '';
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchField label={words.search} value={props.query} onChange={props.onQuery} />
      </div>
      <Select
        label={words.theme}
        value={filters.themeId}
        onChange={(themeId) => set({ themeId })}
        options={[all, ...themes.map(({ id, label }) => ({ value: id, label: label[language] }))]}
      />
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
        options={PERIODS.map((value) => ({ value, label: words.periods[value] }))}
      />
      <Select
        label={words.status}
        value={filters.status}
        onChange={(status) => set({ status })}
        options={[
          { value: 'kept', label: words.kept },
          all,
          ...EvidenceStatus.options.map((value) => ({ value, label: words.statuses[value] })),
        ]}
      />
      <Select
        label={words.reliability}
        value={filters.reliability}
        onChange={(reliability) => set({ reliability })}
        options={[
          all,
          ...Reliability.options.map((value) => ({
            value,
            label: messages.ui.reliability[value],
          })),
        ]}
      />
      <Switch isSelected={props.isComfortable} onChange={props.onComfortable}>
        {words.density}
      </Switch>
      {isFiltered && (
        <Button
          variant="quiet"
          size="small"
          onPress={() => {
            onFilters(NO_FILTER);
            props.onQuery('');
          }}
        >
          {words.clear}
        </Button>
      )}
    </div>
  );
}
