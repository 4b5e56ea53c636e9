import { useState, type SyntheticEvent } from 'react';
import { Button, PageHeader } from '@/components/ui';
import { useRemoveStudy } from '@/components/shell/use-remove-study';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { CompanyList } from './company-list.tsx';
import { companyDraft, companyErrors, isBlank, studyInput } from './study-draft.ts';
import { StudyFields } from './study-fields.tsx';
import { useRefusal } from './use-refusal.ts';
import { useSaveStudy } from './use-save-study.ts';
import styles from './fields.module.css';

/** The brief and the companies of the study on screen. */
export function StudyScreen() {
  const { messages } = useLocale();
  const words = messages.onboarding;
  const { study, companies } = useCurrentStudy();
  const remove = useRemoveStudy();
  const saveStudy = useSaveStudy();
  const [brief, setBrief] = useState(() => studyInput(study));
  const [rows, setRows] = useState(() => companies.map(companyDraft));
  const [showErrors, setShowErrors] = useState(false);
  const [isSaving, setSaving] = useState(false);
  // What was typed and is not saved: kept from the first change until a save succeeds.
  const [isHeld, setHeld] = useState(false);
  const { form, refuse } = useRefusal();

  // The form follows what is saved: a company added has its id from then on, an undo shows at once.
  const [shown, setShown] = useState({ study, companies });
  if (!isHeld && JSON.stringify(shown) !== JSON.stringify({ study, companies })) {
    setShown({ study, companies });
    setBrief(studyInput(study));
    setRows(companies.map(companyDraft));
  }

  const held =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setHeld(true);
      set(value);
    };

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setShowErrors(true);
    const filled = rows.filter((draft) => !isBlank(draft));
    const errors = filled.map((draft) => companyErrors(messages, draft));
    if (!brief.name.trim() || errors.some(({ name, domains }) => name ?? domains)) return refuse();
    setSaving(true);
    setHeld(true);
    const isSaved = await saveStudy(brief, filled, shown.companies);
    setSaving(false);
    if (isSaved) setHeld(false);
  };

  return (
    <div className={styles.screen}>
      <PageHeader title={words.editTitle} subtitle={words.editSubtitle} />
      <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <StudyFields value={brief} onChange={held(setBrief)} showErrors={showErrors} />
        <CompanyList value={rows} onChange={held(setRows)} showErrors={showErrors} />
        <div className={styles.actions}>
          <Button type="submit" variant="primary" isPending={isSaving}>
            {messages.common.save}
          </Button>
        </div>
      </form>
      <div className={styles.danger}>
        <Button icon="trash" onPress={remove}>
          {words.removeStudy}
        </Button>
        <p className={styles.hint}>
          {study.kind === 'sample' ? words.removeSampleHint : words.removeStudyHint}
        </p>
      </div>
    </div>
  );
}
