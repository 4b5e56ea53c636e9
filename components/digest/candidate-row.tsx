import { Checkbox } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { DigestItem } from '@/lib/market';
import { EvidenceLinks } from './evidence-links.tsx';
import { useLines } from './line-context.ts';
import styles from './line.module.css';

/** Something found in the week that is not told: one tick brings it in. */
export function CandidateRow({ item }: { item: DigestItem }) {
  const { digest: words } = useLocale().messages;
  const { evidence, include } = useLines();
  return (
    <li data-item={item.id} className={styles.candidate}>
      <span data-control="include">
        <Checkbox
          label={words.include(item.headline)}
          isSelected={false}
          onChange={(isIncluded) => include(item.id, isIncluded)}
        />
      </span>
      <div className={styles.words}>
        <strong className={styles.headline}>
          <bdi dir="auto">{item.headline}</bdi>
        </strong>
        <span className={styles.fact}>
          <bdi dir="auto">{item.fact}</bdi>
        </span>
        <EvidenceLinks ids={item.evidenceIds} evidence={evidence} />
      </div>
    </li>
  );
}
