import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { SeoFacts } from '@/lib/market';
import { CapturedList } from './captured-list.tsx';
import { PairTable } from './pair-table.tsx';
import { ReadTable } from './read-table.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';

/** What reassures, what is pushed, and which tools the page loads: their presence, never their use. */
export function SeoMarketing({ seo }: { seo: SeoFacts }) {
  const { capture: words } = useLocale().messages;
  return (
    <>
      <Section title={words.seo.trust} count={seo.trustMarks.length}>
        {seo.trustMarks.length === 0 ? (
          <Nothing field="seo.trustMarks" />
        ) : (
          <CapturedList texts={seo.trustMarks} />
        )}
      </Section>
      <Section title={words.seo.app}>
        {seo.appBanner === '' ? (
          <Nothing field="seo.appBanner" />
        ) : (
          <p>
            <Captured text={seo.appBanner} />
          </p>
        )}
      </Section>
      <Section
        title={words.seo.scripts}
        count={seo.scriptHosts.length}
        hint={seo.scriptHosts.length > 0 ? words.seo.scriptPresent : undefined}
      >
        {seo.scriptHosts.length === 0 ? (
          <Nothing field="seo.scriptHosts" />
        ) : (
          <ReadTable
            label={words.seo.scripts}
            isCaptionHidden
            isCompact
            rows={seo.scriptHosts}
            columns={[
              { label: words.columns.host, render: ({ host }) => <Captured text={host} /> },
              { label: words.columns.kind, render: ({ kind }) => words.scriptKinds[kind] },
            ]}
          />
        )}
      </Section>
      <Section title={words.seo.landing} count={seo.landingParameters.length}>
        {seo.landingParameters.length === 0 ? (
          <Nothing field="seo.landingParameters" />
        ) : (
          <PairTable label={words.seo.landing} pairs={seo.landingParameters} isCaptionHidden />
        )}
      </Section>
    </>
  );
}
