import { IconButton, Select, TextField } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { CompanyRelation } from '@/lib/market';
import type { CompanyDraft, CompanyErrors } from './study-draft.ts';
import styles from './fields.module.css';

interface Props {
  value: CompanyDraft;
  onChange: (value: CompanyDraft) => void;
  onRemove?: () => void;
  errors: CompanyErrors;
}

const COMPETITOR_RELATIONS = CompanyRelation.options.filter((relation) => relation !== 'own');

/** One company: its name, its relation to us and its websites. */
export function CompanyFields({ value, onChange, onRemove, errors }: Props) {
  const { onboarding: words } = useLocale().messages;
  const set = (patch: Partial<CompanyDraft>) => onChange({ ...value, ...patch });
  const isOwn = value.relation === 'own';
  return (
    <fieldset
      className={styles.company}
      aria-label={value.name || (isOwn ? words.ownCompany : words.companyName)}
    >
      <TextField
        label={isOwn ? words.ownCompany : words.companyName}
        value={value.name}
        onChange={(name) => set({ name })}
        error={errors.name}
        maxLength={200}
      />
      <TextField
        label={words.domains}
        value={value.domains}
        onChange={(domains) => set({ domains })}
        error={errors.domains}
        placeholder="nordis.example"
        maxLength={1000}
      />
      {isOwn ? (
        <span />
      ) : (
        <Select<CompanyRelation>
          label={words.relation}
          value={value.relation}
          onChange={(relation) => set({ relation })}
          options={COMPETITOR_RELATIONS.map((relation) => ({
            value: relation,
            label: words.relations[relation],
          }))}
        />
      )}
      {onRemove ? (
        <IconButton icon="trash" label={words.removeCompany(value.name)} onPress={onRemove} />
      ) : (
        <span />
      )}
    </fieldset>
  );
}
