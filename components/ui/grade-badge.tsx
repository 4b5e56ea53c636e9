import type { Credibility, Reliability } from '@/lib/market';
import { useLocale } from '@/lib/hooks/locale';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './grade-badge.module.css';

/** The grade of evidence by the Admiralty code, such as B2, with its meaning in words. */
export function GradeBadge({
  reliability,
  credibility,
}: {
  reliability: Reliability;
  credibility: Credibility;
}) {
  const { ui } = useLocale().messages;
  const meaning = ui.grade(ui.reliability[reliability], ui.credibility[credibility]);
  return (
    <span className={styles.grade} title={meaning}>
      <span aria-hidden="true">
        {reliability}
        {credibility}
      </span>
      <VisuallyHidden>{meaning}</VisuallyHidden>
    </span>
  );
}
