import { Link, useParams } from 'wouter';
import { EmptyState, SkeletonRows } from '@/components/ui';
import { useDigest } from '@/lib/hooks/digest';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Id } from '@/lib/market';
import { DigestEditor } from './digest-editor.tsx';
import { DigestList } from './digest-list.tsx';

/** The digests of the study, or one of them. */
export function DigestScreen() {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <DigestList /> : <OneDigest digestId={decodeURIComponent(id)} />;
}

function OneDigest({ digestId }: { digestId: Id }) {
  const { digest: words } = useLocale().messages;
  const { study } = useCurrentStudy();
  const digest = useDigest(study.id, digestId);
  if (digest === undefined) return <SkeletonRows count={8} />;
  if (digest === null)
    return (
      <EmptyState
        icon="digest"
        title={words.goneTitle}
        actions={<Link href="/digest">{words.backToList}</Link>}
      >
        {words.gone}
      </EmptyState>
    );
  return <DigestEditor key={digest.id} digest={digest} />;
}
