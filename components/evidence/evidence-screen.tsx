import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { Button, EmptyState, PageHeader, PartialBanner, SkeletonRows } from '@/components/ui';
import { useClock } from '@/lib/hooks/clock';
import { EVIDENCE_LIMIT, useEvidenceList } from '@/lib/hooks/evidence';
import { useLocale } from '@/lib/hooks/locale';
import { useEvidenceSearch } from '@/lib/hooks/search';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { themeLabel } from '@/lib/taxonomy';
import { EvidenceDetail } from './evidence-detail.tsx';
import { EvidenceFilterBar } from './evidence-filters.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { NO_FILTER, toQuery } from './filter-state.ts';
import styles from './evidence-screen.module.css';

/** The library of evidence: filtered, searched, and opened one at a time beside the table. */
export function EvidenceScreen() {
  const { messages, language } = useLocale();
  const words = messages.evidence;
  const { study, companies } = useCurrentStudy();
  const { id: openId } = useParams<{ id?: string }>();
  const [, navigate] = useLocation();
  const now = useClock()();
  const [filters, setFilters] = useState(NO_FILTER);
  const [query, setQuery] = useState('');
  const [isComfortable, setComfortable] = useState(false);
  const items = useEvidenceList(study.id, toQuery(filters, now));
  const rows = useMemo(
    () =>
      items?.map((item) => ({
        item,
        evidence: item.evidence,
        title: item.page?.title ?? '',
        companyName: companies.find(({ id }) => id === item.evidence.companyId)?.name ?? '',
        themeLabels: item.evidence.themeIds.map((id) => themeLabel(id, language)),
      })),
    [items, companies, language],
  );
  const hits = useEvidenceSearch(rows, useDeferredValue(query));
  const library = useRef<HTMLDivElement>(null);
  const closeDetail = (id: string) => {
    navigate('/evidence');
    // The row it was opened from, or the search when the filters took it away.
    const row = library.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`);
    (row ?? library.current?.querySelector('input'))?.focus();
  };
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(NO_FILTER) || query !== '';

  return (
    <div className={styles.screen} data-open={openId !== undefined}>
      <div ref={library} className={styles.library}>
        <PageHeader title={words.title} subtitle={hits && words.count(hits.length)} />
        <EvidenceFilterBar
          query={query}
          onQuery={setQuery}
          filters={filters}
          onFilters={setFilters}
          isComfortable={isComfortable}
          onComfortable={setComfortable}
        />
        {items?.length === EVIDENCE_LIMIT && (
          <PartialBanner>{words.limited(EVIDENCE_LIMIT)}</PartialBanner>
        )}
        {!hits && <SkeletonRows count={8} />}
        {hits && hits.length > 0 && (
          <EvidenceTable
            rows={hits}
            isComfortable={isComfortable}
            isNarrow={openId !== undefined}
            onOpen={(id) => navigate(`/evidence/${encodeURIComponent(id)}`)}
          />
        )}
        {hits?.length === 0 && isFiltered && (
          <EmptyState
            icon="search"
            title={words.noResultTitle}
            actions={
              <Button
                onPress={() => {
                  setFilters(NO_FILTER);
                  setQuery('');
                }}
              >
                {words.clear}
              </Button>
            }
          >
            {words.noResult}
          </EmptyState>
        )}
        {hits?.length === 0 && !isFiltered && (
          <EmptyState
            icon="evidence"
            title={words.emptyTitle}
            actions={<Link href="/inbox">{words.toInbox}</Link>}
          >
            {words.empty}
          </EmptyState>
        )}
      </div>
      {openId !== undefined && (
        <EvidenceDetail
          key={openId}
          evidenceId={decodeURIComponent(openId)}
          onClose={() => closeDetail(decodeURIComponent(openId))}
        />
      )}
    </div>
  );
}
