import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { SeoFacts } from '@/lib/market';
import { CapturedList } from './captured-list.tsx';
import { PairTable } from './pair-table.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';
import styles from './capture.module.css';

/** What the page declares to machines: structured data, sharing tags, questions, steps. */
export function SeoDeclared({ seo }: { seo: SeoFacts }) {
  const { seo: words } = useLocale().messages.capture;
  return (
    <>
      <Section title={words.structured} count={seo.structuredTypes.length}>
        {seo.structuredTypes.length === 0 ? (
          <Nothing field="seo.structuredTypes" />
        ) : (
          <CapturedList texts={seo.structuredTypes} />
        )}
        {seo.structuredFields.map(({ type, fields }, index) => (
          <PairTable key={index} label={type} pairs={fields} />
        ))}
        {seo.structuredTypes.length > 0 && seo.structuredFields.length === 0 && (
          <Nothing field="seo.structuredFields" words={words.noFields} />
        )}
      </Section>
      <Section title={words.social} count={seo.socialMeta.length}>
        {seo.socialMeta.length === 0 ? (
          <Nothing field="seo.socialMeta" />
        ) : (
          <PairTable label={words.social} pairs={seo.socialMeta} isCaptionHidden />
        )}
      </Section>
      <Section title={words.questions} count={seo.questions.length}>
        {seo.questions.length === 0 && <Nothing field="seo.questions" />}
        {seo.questions.length > 0 && <Questions questions={seo.questions} />}
      </Section>
      <Section title={words.steps} count={seo.howToSteps.length}>
        {seo.howToSteps.length === 0 ? (
          <Nothing field="seo.howToSteps" />
        ) : (
          <CapturedList texts={seo.howToSteps} />
        )}
      </Section>
    </>
  );
}

function Questions({ questions }: Pick<SeoFacts, 'questions'>) {
  return (
    <dl className={styles.questions}>
      {questions.map(({ question, answer }, index) => (
        <div key={index}>
          <dt>
            <Captured text={question} />
          </dt>
          <dd>
            <Captured text={answer} isBlock />
          </dd>
        </div>
      ))}
    </dl>
  );
}
