import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { SeoFacts } from '@/lib/market';
import { CapturedList } from './captured-list.tsx';
import { FactList } from './fact-list.tsx';
import { ReadTable } from './read-table.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';

/** The headings of the page, how long its text is, and the terms it repeats. */
export function SeoHeadings({ seo }: { seo: SeoFacts }) {
  const { messages, formats } = useLocale();
  const { seo: words, reading, columns } = messages.capture;
  const counted = (name: string, texts: readonly string[]) => ({
    label: `${name} (${formats.number(texts.length)})`,
    value: texts.length > 0 && <CapturedList texts={texts} />,
  });
  return (
    <>
      <Section title={words.headings}>
        <FactList
          facts={[
            counted('H1', seo.h1),
            counted('H2', seo.h2),
            { label: reading.words, value: <>{reading.wordCount(seo.wordCount)}</> },
            {
              label: words.overlap,
              field: 'seo.titleH1Overlap',
              value: seo.titleH1Overlap !== null && (
                <>{formats.number(seo.titleH1Overlap, { style: 'percent' })}</>
              ),
            },
          ]}
        />
      </Section>
      <Section title={words.terms}>
        {seo.repeatedTerms.length === 0 ? (
          <Nothing field="seo.repeatedTerms" />
        ) : (
          <ReadTable
            label={words.terms}
            isCaptionHidden
            isCompact
            rows={seo.repeatedTerms}
            columns={[
              { label: columns.term, render: ({ term }) => <Captured text={term} /> },
              {
                label: columns.count,
                isNumeric: true,
                render: ({ count }) => formats.number(count),
              },
            ]}
          />
        )}
      </Section>
    </>
  );
}
