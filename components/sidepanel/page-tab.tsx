import { useState } from 'react';
import { Button, EmptyState, SkeletonRows } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PageWatch } from '@/lib/hooks/page-watch';
import { EvidenceCard } from './evidence-card.tsx';
import type { ActivePage, PanelBrowser } from './panel-props.ts';
import { PriceHistory } from './price-history.tsx';
import { VersionList } from './version-list.tsx';
import styles from './panel.module.css';

interface Props extends Pick<PanelBrowser, 'askToFollow' | 'openDashboard'> {
  page: ActivePage;
  watch: PageWatch | null | undefined;
}

/** The price, the evidence and the versions of the page in the active tab. */
export function PageTab({ page, watch, askToFollow, openDashboard }: Props) {
  const { panel: words } = useLocale().messages;
  if (page.kind === 'hidden') return <HiddenPage askToFollow={askToFollow} />;
  if (page.kind === 'loading' || watch === undefined) return <SkeletonRows count={4} />;
  if (watch === null)
    return (
      <EmptyState icon="capture" title={words.notSavedTitle}>
        {words.notSaved}
      </EmptyState>
    );
  return (
    <div className={styles.sections}>
      <PriceHistory observations={watch.observations} />
      <section aria-label={words.evidenceTitle}>
        <h2 className={styles.heading}>{words.evidenceTitle}</h2>
        {watch.evidence.length === 0 && <p className={styles.quiet}>{words.noEvidence}</p>}
        {watch.evidence.map((evidence) => (
          <EvidenceCard key={evidence.id} evidence={evidence} />
        ))}
      </section>
      <VersionList captures={watch.captures} openDashboard={openDashboard} />
    </div>
  );
}

function HiddenPage({ askToFollow }: Pick<PanelBrowser, 'askToFollow'>) {
  const { panel: words } = useLocale().messages;
  const [isRefused, setRefused] = useState(false);
  const ask = async () => setRefused(!(await askToFollow()));
  return (
    <EmptyState
      icon="eye"
      title={words.hiddenTitle}
      actions={<Button onPress={() => void ask()}>{words.allowFollowing}</Button>}
    >
      {isRefused ? words.followingRefused : words.hidden}
    </EmptyState>
  );
}
