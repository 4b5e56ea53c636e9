import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PageReading } from '@/lib/market';
import { FactList } from './fact-list.tsx';
import { Section } from './section.tsx';
import { languageName } from './language-name.ts';
import { PageDate } from './page-date.tsx';

/** Which page it is, who wrote it and when, each date by what it says. */
export function IdentityFacts({ reading }: { reading: PageReading }) {
  const { messages, language } = useLocale();
  const { facts: words } = messages.capture;
  const { url, canonicalUrl } = reading;
  return (
    <Section title={words.identity}>
      <FactList
        facts={[
          { label: words.readAt, value: url },
          {
            label: words.canonical,
            value: canonicalUrl === url ? <>{words.sameAddress}</> : canonicalUrl,
          },
          { label: words.site, value: reading.siteName },
          {
            label: words.language,
            value: reading.lang && (
              <>
                {languageName(reading.lang, language)} (<Captured text={reading.lang} />)
              </>
            ),
          },
          { label: words.author, value: reading.byline },
          {
            label: words.published,
            value: reading.publishedAt && <PageDate date={reading.publishedAt} />,
          },
          {
            label: words.modified,
            value: reading.modifiedAt && <PageDate date={reading.modifiedAt} />,
          },
          {
            label: words.visible,
            field: 'visibleDate',
            value: reading.visibleDate && <PageDate date={reading.visibleDate} />,
          },
        ]}
      />
    </Section>
  );
}
