import { useState, type SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { Button, useToast } from '@/components/ui';
import { errorSentence } from '@/components/shell/error-sentence';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { newId } from '@/lib/market';
import { CompanyList, newCompetitor } from './company-list.tsx';
import {
  companyErrors,
  companyInput,
  emptyStudy,
  isBlank,
  type CompanyDraft,
} from './study-draft.ts';
import { StudyFields } from './study-fields.tsx';
import { useRefusal } from './use-refusal.ts';
import styles from './fields.module.css';

/** Asks for the brief and the companies, then creates the study and opens it. */
export function NewStudyForm({ onCancel }: { onCancel: () => void }) {
  const { messages, language } = useLocale();
  const words = messages.onboarding;
  const actions = useActions();
  const toasts = useToast();
  const [, navigate] = useLocation();
  const [study, setStudy] = useState(() => emptyStudy(language));
  const [companies, setCompanies] = useState<CompanyDraft[]>(() => [
    { key: newId(), name: '', relation: 'own', domains: '' },
    newCompetitor(),
  ]);
  const [showErrors, setShowErrors] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const { form, refuse } = useRefusal();

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setShowErrors(true);
    const filled = companies.filter((draft) => !isBlank(draft));
    const errors = filled.map((draft) => companyErrors(messages, draft));
    if (!study.name.trim() || errors.some(({ name, domains }) => name ?? domains)) return refuse();
    setSaving(true);
    try {
      const { studyId } = await actions.createStudy(study, filled.map(companyInput));
      await actions.selectStudy(studyId);
      toasts.show({ message: words.created });
      navigate('/');
    } catch (error) {
      setFailure(errorSentence(messages, error));
      setSaving(false);
    }
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <StudyFields value={study} onChange={setStudy} showErrors={showErrors} />
      <CompanyList value={companies} onChange={setCompanies} showErrors={showErrors} />
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={isSaving}>
          {words.create}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {words.back}
        </Button>
      </div>
    </form>
  );
}
