import { useState } from 'react';
import { Button, Icon } from '@/components/ui';
import { DisplayMenu } from '@/components/shell/display-menu';
import { errorSentence } from '@/components/shell/error-sentence';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import type { Id } from '@/lib/market';
import { NewStudyForm } from './new-study-form.tsx';
import { StudyBin } from './study-bin.tsx';
import styles from './first-run.module.css';

interface Props {
  /** The sample is being built. */
  isPreparing: boolean;
  onPreparing: (isPreparing: boolean) => void;
}

/** What a newcomer sees: the sample to explore, or a study of their own; and what the bin still keeps. */
export function FirstRun({ isPreparing, onPreparing }: Props) {
  const { messages, language } = useLocale();
  const { startSample, restoreStudy } = useActions();
  const words = messages.onboarding;
  const [step, setStep] = useState<'choice' | 'form'>('choice');
  const [failure, setFailure] = useState<string | null>(null);

  const start = async () => {
    onPreparing(true);
    setFailure(null);
    try {
      await startSample(language);
    } catch (error) {
      setFailure(errorSentence(messages, error));
    } finally {
      onPreparing(false);
    }
  };

  const restore = async (studyId: Id) => {
    setFailure(null);
    try {
      await restoreStudy(studyId);
    } catch (error) {
      setFailure(errorSentence(messages, error));
    }
  };

  if (step === 'form')
    return (
      <main className={styles.form}>
        <h1 className={styles.formTitle}>{words.createTitle}</h1>
        <NewStudyForm onCancel={() => setStep('choice')} />
      </main>
    );
  return (
    <main className={styles.welcome}>
      <div className={styles.display}>
        <DisplayMenu />
      </div>
      <h1 className={styles.title}>{words.welcome}</h1>
      <p className={styles.pitch}>{words.pitch}</p>
      <div className={styles.choices}>
        <section className={styles.choice}>
          <p className={styles.hint}>{words.myMarketHint}</p>
          <Button variant="primary" icon="company" onPress={() => setStep('form')}>
            {words.myMarket}
          </Button>
        </section>
        <section className={styles.choice}>
          <p className={styles.hint}>{words.startSampleHint}</p>
          <Button icon="study" isPending={isPreparing} onPress={() => void start()}>
            {words.startSample}
          </Button>
        </section>
      </div>
      {isPreparing && <output>{words.preparingSample}</output>}
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <StudyBin onRestore={(studyId) => void restore(studyId)} />
      <p className={styles.privacy}>
        <Icon name="info" /> {words.privacy}
      </p>
    </main>
  );
}
