import { useMemo } from 'react';
import { SkeletonRows } from '@/components/ui';
import { useReading } from '@/lib/hooks/captures';
import { useLocale } from '@/lib/hooks/locale';
import type { Id } from '@/lib/market';
import { textDiff } from '@/lib/changes';
import styles from './evidence-screen.module.css';

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;

/** What was removed and added in a page's text between two versions, word by word. */
export function VersionDiff({ beforeId, afterId }: { beforeId: Id; afterId: Id }) {
  const { evidence: words } = useLocale().messages;
  const before = useReading(beforeId);
  const after = useReading(afterId);
  const diff = useMemo(
    () => (before && after ? textDiff(before.text, after.text) : null),
    [before, after],
  );
  if (!diff) return <SkeletonRows count={3} />;
  if (diff.segments.every(({ kind }) => kind === 'same'))
    return <p className={styles.quiet}>{words.same}</p>;
  return (
    <div className={styles.diff}>
      {diff.isRewritten && <p className={styles.quiet}>{words.rewritten}</p>}
      <bdi dir="auto">
        {diff.segments.map(({ kind, text }, index) => {
          const Tag = TAGS[kind];
          // Segments have no identity of their own; the list is computed once for two fixed texts.
          return <Tag key={`${index}-${kind}`}>{text}</Tag>;
        })}
      </bdi>
    </div>
  );
}
