import { Button, Watermark } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { useRemoveStudy } from './use-remove-study.ts';

/** Says on every screen that the study is fictional, and removes it in one click. */
export function SampleNotice() {
  const { messages } = useLocale();
  const remove = useRemoveStudy();
  return (
    <aside aria-label={messages.common.sampleWatermark}>
      <Watermark
        actions={
          <Button variant="quiet" size="small" onPress={remove}>
            {messages.shell.removeSample}
          </Button>
        }
      >
        {messages.shell.sampleNotice}
      </Watermark>
    </aside>
  );
}
