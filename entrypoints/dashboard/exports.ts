import type { DocumentFormat, ExportedFile, Exports } from '@/lib/hooks/exports';
import { documentFileName, toHtml, toMarkdown, type VigieDocument } from '@/lib/documents';
import { NotFoundError, type Id } from '@/lib/market';
import { downloadFile } from '@/lib/platform/download';
import { buildDiagnosisDocument, buildDigestDocument, type ServiceContext } from '@/lib/services';
import { priceFigure } from './price-figure.tsx';

const FORMATS: Record<
  DocumentFormat,
  { extension: string; type: string; write: (document: VigieDocument) => string }
> = {
  html: { extension: 'html', type: 'text/html;charset=utf-8', write: toHtml },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8', write: toMarkdown },
};

/** The documents the dashboard offers, compiled from the store and handed to the downloads. */
export function createExports(context: ServiceContext): Exports {
  return {
    async digestFile(digestId: Id, format: DocumentFormat): Promise<ExportedFile> {
      const digest = await context.database.digests.get(digestId);
      if (!digest) throw new NotFoundError('digest', digestId);
      const { extension, type, write } = FORMATS[format];
      const document = await buildDigestDocument({ ...context, priceFigure }, digestId);
      const subject = { kind: 'digest', week: digest.week } as const;
      return {
        name: documentFileName(subject, document.language, extension),
        type,
        content: write(document),
      };
    },
    async diagnosisFile(studyId: Id, format: DocumentFormat): Promise<ExportedFile> {
      const { extension, type, write } = FORMATS[format];
      const document = await buildDiagnosisDocument(context, studyId);
      const date = context.clock().toISOString().slice(0, 10);
      return {
        name: documentFileName({ kind: 'diagnosis', date }, document.language, extension),
        type,
        content: write(document),
      };
    },
    download: ({ name, type, content }) => downloadFile(name, type, content),
  };
}
