import { useMutation } from '@/components/shell/use-mutation';
import { useActions, type Done } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { StudyInput } from '@/lib/market';
import { companyDraft, companyInput, studyInput, type CompanyDraft } from './study-draft.ts';

/** Saves what changed in the brief and the companies of the study on screen. */
export function useSaveStudy() {
  const actions = useActions();
  const mutate = useMutation();
  const { messages } = useLocale();
  const { study, companies } = useCurrentStudy();

  return (brief: StudyInput, drafts: readonly CompanyDraft[]) =>
    mutate(messages.onboarding.saved, async () => {
      let done: Done | null = null;
      if (JSON.stringify(brief) !== JSON.stringify(studyInput(study)))
        done = await actions.updateStudy(study.id, brief);
      for (const company of companies) {
        const draft = drafts.find(({ key }) => key === company.id);
        const before = companyDraft(company);
        if (!draft) done = await actions.removeCompany(company.id);
        else if (JSON.stringify(draft) !== JSON.stringify(before)) {
          const { name, relation, domains } = companyInput(draft);
          done = await actions.updateCompany(company.id, { name, relation, domains });
        }
      }
      for (const draft of drafts) {
        if (companies.some(({ id }) => id === draft.key)) continue;
        done = await actions.addCompany(study.id, companyInput(draft));
      }
      return done;
    });
}
