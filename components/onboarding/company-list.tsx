import { Button } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { newId } from '@/lib/market';
import { CompanyFields } from './company-fields.tsx';
import { companyErrors, isBlank, type CompanyDraft } from './study-draft.ts';
import styles from './fields.module.css';

const NO_ERROR = { name: null, domains: null };

/** An empty row for a competitor. */
export const newCompetitor = (): CompanyDraft => ({
  key: newId(),
  name: '',
  relation: 'direct',
  domains: '',
});

interface Props {
  value: readonly CompanyDraft[];
  onChange: (value: CompanyDraft[]) => void;
  showErrors: boolean;
}

/** Us and the competitors watched; a row left blank is not a company. */
export function CompanyList({ value, onChange, showErrors }: Props) {
  const { messages } = useLocale();
  const words = messages.onboarding;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.companies}</legend>
      <p className={styles.hint}>{words.domainsHint}</p>
      {value.map((draft) => (
        <CompanyFields
          key={draft.key}
          value={draft}
          errors={showErrors && !isBlank(draft) ? companyErrors(messages, draft) : NO_ERROR}
          onChange={(next) => onChange(value.map((row) => (row.key === draft.key ? next : row)))}
          {...(draft.relation !== 'own' && {
            onRemove: () => onChange(value.filter((row) => row.key !== draft.key)),
          })}
        />
      ))}
      <div>
        <Button icon="plus" size="small" onPress={() => onChange([...value, newCompetitor()])}>
          {words.addCompetitor}
        </Button>
      </div>
    </fieldset>
  );
}
