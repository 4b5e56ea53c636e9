import { Select, TextArea, TextField } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { Language, StudyInput } from '@/lib/market';
import styles from './fields.module.css';

interface Props {
  value: StudyInput;
  onChange: (value: StudyInput) => void;
  /** Shows what is missing. */
  showErrors: boolean;
}

/** The brief of a study: what a jury expects at the head of a diagnosis. */
export function StudyFields({ value, onChange, showErrors }: Props) {
  const { onboarding: words, shell } = useLocale().messages;
  const set = (patch: Partial<StudyInput>) => onChange({ ...value, ...patch });
  const problem = value.problem.trim();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.brief}</legend>
      <div className={styles.grid}>
        <TextField
          label={words.name}
          value={value.name}
          onChange={(name) => set({ name })}
          placeholder={words.namePlaceholder}
          error={showErrors && !value.name.trim() ? words.nameMissing : null}
          maxLength={200}
          isRequired
        />
        <Select<Language>
          label={words.documentLanguage}
          value={value.language}
          onChange={(language) => set({ language })}
          options={[
            { value: 'fr', label: shell.french },
            { value: 'en', label: shell.english },
          ]}
        />
        <TextField
          label={words.client}
          value={value.client}
          onChange={(client) => set({ client })}
          isOptional
        />
        <TextField
          label={words.product}
          value={value.product}
          onChange={(product) => set({ product })}
          isOptional
        />
        <TextField
          label={words.market}
          value={value.market}
          onChange={(market) => set({ market })}
          isOptional
        />
        <TextField
          label={words.area}
          value={value.area}
          onChange={(area) => set({ area })}
          placeholder={words.areaPlaceholder}
          isOptional
        />
      </div>
      <TextArea
        label={words.problem}
        value={value.problem}
        onChange={(text) => set({ problem: text })}
        placeholder={words.problemPlaceholder}
        description={
          problem && !problem.endsWith('?') ? words.problemNoQuestion : words.problemHint
        }
        maxLength={2000}
        isOptional
      />
      <div className={styles.grid}>
        <TextField
          label={words.horizon}
          value={value.horizon}
          onChange={(horizon) => set({ horizon })}
          isOptional
        />
        <TextField
          label={words.decision}
          value={value.decision}
          onChange={(decision) => set({ decision })}
          isOptional
        />
      </div>
    </fieldset>
  );
}
