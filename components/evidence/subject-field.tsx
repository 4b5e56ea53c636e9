import { Select } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Evidence } from '@/lib/market';
import { useMutation } from '../shell/use-mutation.ts';

const MARKET = 'market';
const UNKNOWN = 'unknown';

/** Whom the evidence is about: us, a competitor, the market; one choice instead of two. */
export function SubjectField({ evidence }: { evidence: Evidence }) {
  const { inbox: words } = useLocale().messages;
  const { companies } = useCurrentStudy();
  const { setSubject } = useActions();
  const mutate = useMutation();
  const value =
    evidence.subject === 'us' || evidence.subject === 'competitor'
      ? evidence.companyId
      : evidence.subject;
  const choose = (choice: string) => {
    const company = companies.find(({ id }) => id === choice);
    const subject = company ? (company.relation === 'own' ? 'us' : 'competitor') : choice;
    if (subject !== 'us' && subject !== 'competitor' && subject !== MARKET && subject !== UNKNOWN)
      return;
    void mutate(null, () => setSubject([evidence.id], subject, company?.id ?? null));
  };
  return (
    <Select
      label={words.about}
      isLabelHidden
      value={value}
      onChange={choose}
      options={[
        ...companies.map(({ id, name, relation }) => ({
          value: id,
          label: name,
          description: relation === 'own' ? words.subjects.us : words.subjects.competitor,
        })),
        { value: MARKET, label: words.subjects.market },
        { value: UNKNOWN, label: words.subjects.unknown },
      ]}
    />
  );
}
