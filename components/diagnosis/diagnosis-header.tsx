import { MenuButton, PageHeader, useToast } from '@/components/ui';
import { useMutation } from '@/components/shell/use-mutation';
import { useExports, type DocumentFormat } from '@/lib/hooks/exports';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { useBoard } from './board-context.ts';

/** The title, how much of the diagnosis is supported, and its export. */
export function DiagnosisHeader() {
  const { diagnosis: words } = useLocale().messages;
  const { study } = useCurrentStudy();
  const { board } = useBoard();
  const { diagnosisFile, download } = useExports();
  const mutate = useMutation();
  const toasts = useToast();
  const save = (format: DocumentFormat) =>
    void mutate(null, async () => {
      const file = await diagnosisFile(study.id, format);
      download(file);
      toasts.show({ message: words.exported(file.name) });
      return null;
    });
  return (
    <PageHeader
      title={words.title}
      subtitle={
        <>
          <bdi dir="auto">{study.name}</bdi> · {words.counts(board.statements, board.supported)}
        </>
      }
      actions={
        <MenuButton<DocumentFormat>
          label={words.export}
          icon="download"
          isDisabled={board.statements === 0}
          items={[
            { id: 'html', label: words.exportHtml, description: words.exportHtmlHint },
            { id: 'markdown', label: words.exportMarkdown, description: words.exportMarkdownHint },
          ]}
          onAction={save}
        />
      }
    />
  );
}
