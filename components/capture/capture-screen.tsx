import { Link, useLocation, useParams } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { EmptyState, ErrorState, Icon, PageHeader, SkeletonRows, Tabs } from '@/components/ui';
import { useScreenShortcuts } from '@/components/shell/screen-shortcuts';
import {
  useCaptureReading,
  type CaptureReading,
  type FoundCapture,
} from '@/lib/hooks/capture-reading';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { CaptureHeader } from './capture-header.tsx';
import { DiscardedTab } from './discarded-tab.tsx';
import { FactsTab } from './facts-tab.tsx';
import { OffersTab } from './offers-tab.tsx';
import { ReadingNotices } from './reading-notices.tsx';
import { SeoTab } from './seo-tab.tsx';
import { TextTab } from './text-tab.tsx';
import { CAPTURE_TABS, captureAddress, wayBack, type CaptureTab, type Trail } from './trail.ts';
import { UnreadContext } from './unread.tsx';
import styles from './capture.module.css';

/** One capture: what was read on the page, from where, and what was left out and why. */
export function CaptureScreen() {
  const { messages } = useLocale();
  const { capture: words } = messages;
  const { study } = useCurrentStudy();
  const params = useParams<{ id: string; tab?: string }>();
  const captureId = decodeURIComponent(params.id);
  const tab = CAPTURE_TABS.find((one) => one === params.tab) ?? 'text';
  const [, navigate] = useLocation();
  const trail = useHistoryState<Trail | null>();
  const back = wayBack(trail);
  const comeBack = { opener: trail?.opener };
  const found = useCaptureReading(study.id, captureId);
  useScreenShortcuts(words.label, [
    {
      keys: 'Escape',
      label: words.back[back.name],
      run: () => navigate(back.address, { state: comeBack }),
    },
  ]);
  return (
    <div className={styles.screen}>
      <p className={styles.back}>
        <Link href={back.address} state={comeBack}>
          <Icon name="arrow-right" /> {words.back[back.name]}
        </Link>
      </p>
      <CaptureBody
        found={found}
        tab={tab}
        trail={trail}
        onTab={(next) => navigate(captureAddress(captureId, next), { replace: true, state: trail })}
      />
    </div>
  );
}

interface BodyProps<Found> {
  found: Found;
  tab: CaptureTab;
  trail: Trail | null;
  onTab: (tab: CaptureTab) => void;
}

function CaptureBody({ found, tab, trail, onTab }: BodyProps<CaptureReading | undefined>) {
  const { messages, formats } = useLocale();
  const { capture: words } = messages;
  const title = <PageHeader title={words.label} />;
  if (found === undefined)
    return (
      <>
        {title}
        <SkeletonRows count={8} />
      </>
    );
  if (found.kind === 'gone')
    return (
      <>
        {title}
        <EmptyState icon="capture" title={words.goneTitle}>
          {words.gone}
        </EmptyState>
      </>
    );
  if (found.kind === 'lost') {
    const { title: name, capturedAt } = found.capture;
    return (
      <>
        {title}
        <ErrorState title={words.lostTitle}>
          {words.lost(name || words.untitled, formats.dateTime(capturedAt))}
        </ErrorState>
      </>
    );
  }
  // Another capture starts afresh: its lists at their beginning, the focus on its title.
  return <FoundBody key={found.capture.id} found={found} tab={tab} trail={trail} onTab={onTab} />;
}

function FoundBody({ found, tab, trail, onTab }: BodyProps<FoundCapture>) {
  const { capture: words } = useLocale().messages;
  const { reading } = found;
  const content = {
    text: <TextTab reading={reading} />,
    offers: <OffersTab reading={reading} />,
    facts: <FactsTab reading={reading} />,
    seo: <SeoTab reading={reading} />,
    discarded: <DiscardedTab discarded={reading.discarded} />,
  };
  const counts: Partial<Record<CaptureTab, number>> = {
    offers: reading.offers.length,
    discarded: reading.discarded.length,
  };
  return (
    <UnreadContext value={found.unread}>
      <CaptureHeader found={found} tab={tab} trail={trail} />
      <ReadingNotices reading={reading} />
      <Tabs<CaptureTab>
        label={words.tabsLabel}
        selected={tab}
        onChange={onTab}
        tabs={CAPTURE_TABS.map((id) => ({
          id,
          label: words.tabs[id],
          count: counts[id],
          content: <div className={styles.tab}>{content[id]}</div>,
        }))}
      />
    </UnreadContext>
  );
}
