import { Chip } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PageReading } from '@/lib/market';
import { CapturedList } from './captured-list.tsx';
import { FactList, type Fact } from './fact-list.tsx';
import { Section } from './section.tsx';
import styles from './capture.module.css';

/** What kind of answer the page was, what kind of page, which reader took its text, and what stopped it. */
export function HowRead({ reading }: { reading: PageReading }) {
  const { messages, formats } = useLocale();
  const { capture } = messages;
  const words = capture.reading;
  const { pageType, textReader, limits, outcome } = reading;
  const isGuessed = pageType.confidence > 0 || pageType.reasons.length > 0;
  const whole: Fact = { label: words.limits, field: 'limits', value: <>{words.whole}</> };
  return (
    <Section title={words.title}>
      <FactList
        facts={[
          { label: words.outcome, value: <>{capture.outcomes[outcome]}</> },
          {
            label: words.type,
            field: 'pageType',
            value: isGuessed && (
              <span className={styles.chips}>
                <Chip isProposed>{capture.pageTypes[pageType.type]}</Chip>
                <span className={styles.quiet}>
                  {words.confidence(formats.number(pageType.confidence, { style: 'percent' }))}
                </span>
              </span>
            ),
          },
          {
            label: words.reasons,
            field: 'pageType',
            value: pageType.reasons.length > 0 && (
              <CapturedList texts={pageType.reasons.map(capture.told)} />
            ),
          },
          { label: words.reader, field: 'textReader', value: capture.told(textReader.name) },
          { label: words.readerWhy, field: 'textReader', value: capture.told(textReader.reason) },
          { label: words.words, value: <>{words.wordCount(reading.seo.wordCount)}</> },
          // Limits that were reached are above everything, as they bear on everything.
          ...(limits.length > 0 ? [] : [whole]),
        ]}
      />
    </Section>
  );
}
