import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { useMutation } from './use-mutation.ts';

/** Removes the study on screen, then says whether it is in the bin or erased. */
export function useRemoveStudy(): () => void {
  const { shell } = useLocale().messages;
  const { study } = useCurrentStudy();
  const { removeStudy } = useActions();
  const mutate = useMutation();
  return () =>
    void mutate(
      (done) => (done ? shell.studyBinned : shell.sampleRemoved),
      () => removeStudy(study.id),
    );
}
