import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PageReading, SeoFacts } from '@/lib/market';
import { FactList } from './fact-list.tsx';
import { languageName } from './language-name.ts';
import { PageDate } from './page-date.tsx';
import { Section } from './section.tsx';
import styles from './capture.module.css';

/** Under which address, in which languages and on which dates the page asks to be known. */
export function SeoIndexing({ reading }: { reading: PageReading }) {
  const { messages, language } = useLocale();
  const { facts, seo: words } = messages.capture;
  const { url, canonicalUrl, seo } = reading;
  return (
    <Section title={words.indexing}>
      <FactList
        facts={[
          { label: facts.readAt, value: url },
          {
            label: facts.canonical,
            value: canonicalUrl === url ? <>{facts.sameAddress}</> : canonicalUrl,
          },
          { label: words.robots, value: seo.robots },
          {
            label: facts.language,
            value: reading.lang && (
              <>
                {languageName(reading.lang, language)} (<Captured text={reading.lang} />)
              </>
            ),
          },
          { label: words.hreflang, value: seo.hreflang.join(', ') },
          {
            label: facts.published,
            value: reading.publishedAt && <PageDate date={reading.publishedAt} />,
          },
          {
            label: facts.modified,
            value: reading.modifiedAt && <PageDate date={reading.modifiedAt} />,
          },
        ]}
      />
    </Section>
  );
}

/** What a results page would show of the page, with its length. */
export function SeoTitle({ reading: { title, seo } }: { reading: PageReading }) {
  const { messages } = useLocale();
  const { seo: words } = messages.capture;
  const measured = (text: string) =>
    text && (
      <>
        <Captured text={text} /> {/* Characters as a reader counts them: an emoji is one. */}
        <span className={styles.quiet}>({words.characters(Array.from(text).length)})</span>
      </>
    );
  return (
    <Section title={words.head}>
      <FactList
        facts={[
          { label: words.pageTitle, value: measured(title) },
          { label: words.description, value: measured(seo.metaDescription) },
        ]}
      />
    </Section>
  );
}

/** How many links of each kind the page holds, and how many images say nothing of themselves. */
export function SeoLinks({ seo }: { seo: SeoFacts }) {
  const { messages, formats } = useLocale();
  const { seo: words } = messages.capture;
  const counted = (value: number) => <>{formats.number(value)}</>;
  return (
    <Section title={words.linkCounts}>
      <FactList
        facts={[
          { label: words.internal, value: counted(seo.internalLinks) },
          { label: words.external, value: counted(seo.externalLinks) },
          { label: words.sponsored, value: counted(seo.sponsoredLinks) },
          {
            label: words.nofollow,
            field: 'seo.nofollowLinks',
            value: counted(seo.nofollowLinks),
          },
          { label: words.withoutAlt, value: counted(seo.imagesWithoutAlt) },
        ]}
      />
    </Section>
  );
}
