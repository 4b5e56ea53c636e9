import { SkeletonRows } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { useCompanyEvidence } from '@/lib/hooks/page-watch';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Id } from '@/lib/market';
import { EvidenceCard } from './evidence-card.tsx';
import styles from './panel.module.css';

/** The evidence kept about the company of the page. */
export function CompanyTab({ companyId }: { companyId: Id | null }) {
  const { panel: words } = useLocale().messages;
  const { study } = useCurrentStudy();
  const evidence = useCompanyEvidence(study.id, companyId);
  if (!evidence) return <SkeletonRows count={4} />;
  if (evidence.length === 0)
    return (
      <p className={styles.quiet}>
        {companyId === null ? words.unknownCompany : words.noCompanyEvidence}
      </p>
    );
  return (
    <div className={styles.sections}>
      {evidence.map((one) => (
        <EvidenceCard key={one.id} evidence={one} />
      ))}
    </div>
  );
}
