import { useCallback } from 'react';
import { useToast } from '@/components/ui';
import { useActions, type Done } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { errorSentence } from './error-sentence.ts';

type Words = string | null | ((done: Done | null) => string);

/**
 * Runs a mutation, then says it was done with a way to undo it, unless nothing changed; a failure is
 * said in words. The words may depend on what was done.
 * Resolves to whether it was done.
 */
export function useMutation() {
  const actions = useActions();
  const toasts = useToast();
  const { messages } = useLocale();
  const { study } = useCurrentStudy();
  return useCallback(
    async (words: Words, run: () => Promise<Done | null>): Promise<boolean> => {
      const fail = (error: unknown) =>
        toasts.show({ message: errorSentence(messages, error), tone: 'bad' });
      try {
        const done = await run();
        const message = typeof words === 'function' ? words(done) : words;
        if (message === null) return true;
        const activityId = done?.activityId;
        const undo = async () => {
          try {
            await actions.undo(study.id, activityId ?? undefined);
          } catch (error) {
            fail(error);
          }
        };
        toasts.show({
          message,
          ...(activityId && {
            action: { label: messages.common.undo, onPress: () => void undo() },
          }),
        });
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    [actions, toasts, messages, study.id],
  );
}
