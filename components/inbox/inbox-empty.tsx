import { Link } from 'wouter';
import { EmptyState } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';

/** Nothing to sort: how evidence arrives, or what comes next once all is sorted. */
export function InboxEmpty({ sorted }: { sorted: number }) {
  const { inbox: words } = useLocale().messages;
  if (sorted === 0)
    return (
      <EmptyState icon="inbox" title={words.emptyTitle}>
        {words.empty}
      </EmptyState>
    );
  return (
    <EmptyState
      icon="check"
      title={words.doneTitle(sorted)}
      actions={<Link href="/diagnosis">{words.toDiagnosis}</Link>}
    >
      {words.done}
    </EmptyState>
  );
}
