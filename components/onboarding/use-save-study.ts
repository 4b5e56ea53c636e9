import { useMutation } from '@/components/shell/use-mutation';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { StudyInput } from '@/lib/market';
import { companyInput, type CompanyDraft } from './study-draft.ts';

/** Saves the brief and the companies of the study on screen as one action. */
export function useSaveStudy() {
  const { saveStudy } = useActions();
  const mutate = useMutation();
  const { messages } = useLocale();
  const { study, companies } = useCurrentStudy();

  return (brief: StudyInput, drafts: readonly CompanyDraft[]) => {
    const edits = drafts.map((draft) => {
      const { name, relation, domains } = companyInput(draft);
      const isKnown = companies.some(({ id }) => id === draft.key);
      return { id: isKnown ? draft.key : null, name, relation, domains };
    });
    return mutate(messages.onboarding.saved, () => saveStudy(study.id, brief, edits));
  };
}
