import { Button, useToast } from '@/components/ui';
import { useExports } from '@/lib/hooks/exports';
import { useLocale } from '@/lib/hooks/locale';
import type { FoundCapture } from '@/lib/hooks/capture-reading';
import { captureFile, readingJson } from './capture-file.ts';

/** Takes the whole reading away, to the clipboard or to a file. */
export function ExportButtons({ capture, reading }: Pick<FoundCapture, 'capture' | 'reading'>) {
  const { capture: words } = useLocale().messages;
  const { download } = useExports();
  const toasts = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(readingJson(reading));
      toasts.show({ message: words.copied });
    } catch {
      toasts.show({ message: words.copyFailed, tone: 'bad' });
    }
  };
  const save = () => {
    const file = captureFile(capture, reading, words.fileSubject);
    download(file);
    toasts.show({ message: words.downloaded(file.name) });
  };
  return (
    <>
      <Button size="small" icon="copy" onPress={() => void copy()}>
        {words.copyJson}
      </Button>
      <Button size="small" icon="download" onPress={save}>
        {words.downloadJson}
      </Button>
    </>
  );
}
