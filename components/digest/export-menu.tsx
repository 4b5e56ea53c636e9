import { MenuButton, useToast } from '@/components/ui';
import { useExports, type DocumentFormat } from '@/lib/hooks/exports';
import { useLocale } from '@/lib/hooks/locale';
import type { Id } from '@/lib/market';
import { errorSentence } from '../shell/error-sentence.ts';

/** Hands the digest to the downloads in a format. */
export function ExportMenu({
  digestId,
  ready,
}: {
  digestId: Id;
  /** Resolves once what is typed is written: the file says what the screen says. */
  ready: () => Promise<unknown>;
}) {
  const { messages } = useLocale();
  const words = messages.digest;
  const { digestFile, download } = useExports();
  const toasts = useToast();
  const save = async (format: DocumentFormat) => {
    try {
      await ready();
      const file = await digestFile(digestId, format);
      download(file);
      toasts.show({ message: words.exported(file.name) });
    } catch (error) {
      toasts.show({ message: errorSentence(messages, error), tone: 'bad' });
    }
  };
  return (
    <MenuButton<DocumentFormat>
      label={words.export}
      icon="download"
      onAction={(format) => void save(format)}
      items={[
        { id: 'html', label: words.exportHtml, description: words.exportHtmlHint },
        { id: 'markdown', label: words.exportMarkdown, description: words.exportMarkdownHint },
      ]}
    />
  );
}
