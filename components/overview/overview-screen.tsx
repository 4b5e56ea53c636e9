import { PageHeader, SkeletonRows } from '@/components/ui';
import { useClock } from '@/lib/hooks/clock';
import { useCounts } from '@/lib/hooks/counts';
import { useLocale } from '@/lib/hooks/locale';
import { useOverview } from '@/lib/hooks/overview';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { FirstSteps } from './first-steps.tsx';
import { KeyFigures } from './key-figures.tsx';
import { LatestCaptures } from './latest-captures.tsx';
import { MoveList } from './move-list.tsx';
import { NextAction } from './next-action.tsx';
import styles from './overview.module.css';

/** What changed, what to do next, and four figures; the first steps until there is something. */
export function OverviewScreen() {
  const { messages } = useLocale();
  const { study } = useCurrentStudy();
  const overview = useOverview(study.id, useClock());
  const counts = useCounts(study.id);
  const subtitle = [study.product, study.market, study.area].filter(Boolean).join(' · ');
  return (
    <div className={styles.screen}>
      <PageHeader title={messages.overview.title} subtitle={<bdi dir="auto">{subtitle}</bdi>} />
      {!overview || !counts ? (
        <SkeletonRows count={6} />
      ) : overview.hasCaptures ? (
        <>
          <NextAction toSort={counts.inbox} />
          <KeyFigures overview={overview} toSort={counts.inbox} />
          <MoveList moves={overview.moves} />
          <LatestCaptures captures={overview.captures} />
        </>
      ) : (
        <FirstSteps />
      )}
    </div>
  );
}
