import { useState } from 'react';
import { IconButton, Tabs, Watermark } from '@/components/ui';
import { useCounts } from '@/lib/hooks/counts';
import { useLocale } from '@/lib/hooks/locale';
import { usePageWatch } from '@/lib/hooks/page-watch';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { companyOfUrl } from '@/lib/market';
import { CompanyTab } from './company-tab.tsx';
import { InboxTab } from './inbox-tab.tsx';
import { PageTab } from './page-tab.tsx';
import { PanelFooter } from './panel-footer.tsx';
import type { PanelBrowser } from './panel-props.ts';
import styles from './panel.module.css';

type TabId = 'page' | 'company' | 'inbox';

/** The company of the page, the three tabs, and the save button. */
export function PanelFrame({ page, save, askToFollow, openDashboard }: PanelBrowser) {
  const { messages } = useLocale();
  const words = messages.panel;
  const { study, companies } = useCurrentStudy();
  const [tab, setTab] = useState<TabId>('page');
  const address = page.kind === 'page' ? page.address : null;
  const watch = usePageWatch(study.id, address);
  const counts = useCounts(study.id);
  const company =
    companies.find(({ id }) => id === watch?.page.companyId) ??
    (address === null ? null : companyOfUrl(companies, address));

  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <h1 className={styles.title}>
          <bdi dir="auto">{company?.name ?? words.unknownCompany}</bdi>
        </h1>
        <IconButton
          icon="external"
          label={words.openDashboard}
          onPress={() => openDashboard('/')}
        />
      </header>
      {study.kind === 'sample' && (
        <aside aria-label={messages.common.sampleWatermark}>
          <Watermark />
        </aside>
      )}
      <main className={styles.main}>
        <Tabs<TabId>
          label={words.title}
          selected={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'page',
              label: words.thisPage,
              count: watch?.captures.length,
              content: (
                <PageTab
                  page={page}
                  watch={watch}
                  askToFollow={askToFollow}
                  openDashboard={openDashboard}
                />
              ),
            },
            {
              id: 'company',
              label: words.company,
              content: <CompanyTab companyId={company?.id ?? null} />,
            },
            {
              id: 'inbox',
              label: words.toSort,
              count: counts?.inbox,
              content: <InboxTab />,
            },
          ]}
        />
      </main>
      {/* What the footer said of a page does not follow to the next one. */}
      <PanelFooter
        key={address}
        isSaved={Boolean(watch)}
        isDisabled={page.kind === 'loading'}
        save={save}
      />
    </div>
  );
}
