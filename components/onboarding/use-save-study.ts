import { useMutation } from '@/components/shell/use-mutation';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Company, StudyInput } from '@/lib/market';
import { companyDraft, companyInput, type CompanyDraft } from './study-draft.ts';

/**
 * Saves the brief and the companies of the study on screen as one action: of the companies, only what
 * the form changed, since others may have changed elsewhere meanwhile.
 */
export function useSaveStudy() {
  const { saveStudy } = useActions();
  const mutate = useMutation();
  const { messages } = useLocale();
  const { study } = useCurrentStudy();

  return (brief: StudyInput, drafts: readonly CompanyDraft[], shown: readonly Company[]) => {
    const edits = drafts.flatMap((draft) => {
      const known = shown.find(({ id }) => id === draft.key);
      if (known && JSON.stringify(companyDraft(known)) === JSON.stringify(draft)) return [];
      const { name, relation, domains } = companyInput(draft);
      return [{ id: known?.id ?? null, name, relation, domains }];
    });
    const kept = new Set(drafts.map(({ key }) => key));
    const removed = shown.map(({ id }) => id).filter((id) => !kept.has(id));
    return mutate(messages.onboarding.saved, () => saveStudy(study.id, brief, edits, removed));
  };
}
