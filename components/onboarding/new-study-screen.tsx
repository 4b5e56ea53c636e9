import { useLocation } from 'wouter';
import { PageHeader } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { NewStudyForm } from './new-study-form.tsx';
import styles from './fields.module.css';

/** Starts another study beside those that exist. */
export function NewStudyScreen() {
  const { onboarding } = useLocale().messages;
  const [, navigate] = useLocation();
  return (
    <div className={styles.screen}>
      <PageHeader title={onboarding.newTitle} />
      <NewStudyForm onCancel={() => navigate('/')} />
    </div>
  );
}
