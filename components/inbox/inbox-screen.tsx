import { SkeletonRows } from '@/components/ui';
import { useInbox } from '@/lib/hooks/inbox';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { InboxPanes } from './inbox-panes.tsx';

/** The evidence to sort, one key apiece. */
export function InboxScreen() {
  const { study } = useCurrentStudy();
  const items = useInbox(study.id);
  return items ? <InboxPanes items={items} /> : <SkeletonRows count={8} height={60} />;
}
