import { Button, useToast, Watermark } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { errorSentence } from './error-sentence.ts';

/** Says on every screen that the study is fictional, and erases it in one click. */
export function SampleNotice() {
  const { messages } = useLocale();
  const { study } = useCurrentStudy();
  const { removeStudy } = useActions();
  const toasts = useToast();
  const remove = async () => {
    try {
      await removeStudy(study.id);
      toasts.show({ message: messages.shell.sampleRemoved });
    } catch (error) {
      toasts.show({ message: errorSentence(messages, error), tone: 'bad' });
    }
  };
  return (
    <aside aria-label={messages.common.sampleWatermark}>
      <Watermark
        actions={
          <Button variant="quiet" size="small" onPress={() => void remove()}>
            {messages.shell.removeSample}
          </Button>
        }
      >
        {messages.shell.sampleNotice}
      </Watermark>
    </aside>
  );
}
