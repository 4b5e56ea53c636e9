import { Captured, Chip, DataTable, GradeBadge, type TableColumn } from '@/components/ui';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { EvidenceHit, SearchableEvidence } from '@/lib/hooks/search';
import { themeLabel } from '@/lib/taxonomy';
import { evidenceTitle } from './evidence-title.ts';
import styles from './evidence-screen.module.css';

export type EvidenceRow = EvidenceHit<SearchableEvidence & { item: EvidenceInContext }>;

interface Props {
  rows: readonly EvidenceRow[];
  isComfortable: boolean;
  /** Without the columns a narrow pane has no room for. */
  isNarrow: boolean;
  onOpen: (evidenceId: string) => void;
}

/** Evidence in rows: what it says, about whom, on what, and how far to trust it. */
export function EvidenceTable({ rows, isComfortable, isNarrow, onOpen }: Props) {
  const locale = useLocale();
  const { messages, formats, language } = locale;
  const words = messages.evidence;
  const { companies } = useCurrentStudy();
  const nameOf = ({ row }: EvidenceRow) => {
    const { companyId, subject } = row.evidence;
    return companies.find(({ id }) => id === companyId)?.name ?? messages.inbox.subjects[subject];
  };
  const columns: TableColumn<EvidenceRow>[] = [
    {
      id: 'excerpt',
      label: words.columns.excerpt,
      isRowHeader: true,
      minWidth: 260,
      render: ({ row, text }) => (
        <span className={styles.excerpt}>
          {row.item.change || row.item.observation ? (
            evidenceTitle(row.item, locale)
          ) : (
            <Captured text={row.evidence.text} highlights={text} />
          )}
        </span>
      ),
    },
    {
      id: 'company',
      label: words.columns.company,
      sortBy: nameOf,
      width: 120,
      render: (hit) => <Captured text={nameOf(hit)} highlights={hit.companyName} />,
    },
    {
      id: 'themes',
      label: words.columns.themes,
      width: 200,
      render: ({ row }) => (
        <span className={styles.themes}>
          {row.evidence.themeIds.map((id) => (
            <Chip key={id}>{themeLabel(id, language)}</Chip>
          ))}
        </span>
      ),
    },
    {
      id: 'grade',
      label: words.columns.grade,
      sortBy: ({ row }) => row.evidence.reliability + row.evidence.credibility,
      width: 76,
      render: ({ row: { evidence } }) => (
        <GradeBadge reliability={evidence.reliability} credibility={evidence.credibility} />
      ),
    },
    {
      id: 'captured',
      label: words.columns.captured,
      sortBy: ({ row }) => row.evidence.capturedAt,
      width: 116,
      render: ({ row }) => formats.date(row.evidence.capturedAt),
    },
    {
      id: 'status',
      label: words.columns.status,
      sortBy: ({ row }) => words.statuses[row.evidence.status],
      width: 110,
      render: ({ row }) => words.statuses[row.evidence.status],
    },
  ];
  const shown = isNarrow ? columns.filter(({ id }) => id !== 'themes' && id !== 'status') : columns;
  return (
    <DataTable
      label={words.title}
      columns={shown}
      rows={rows}
      idOf={({ row }) => row.evidence.id}
      nameOf={({ row }) => evidenceTitle(row.item, locale)}
      isComfortable={isComfortable}
      onOpen={onOpen}
    />
  );
}
