import { createContext, use } from 'react';
import type { Id } from '@/lib/market';

/** A document ready to be saved or shown. */
export interface ExportedFile {
  name: string;
  /** MIME type with charset, e.g. `text/html;charset=utf-8`. */
  type: string;
  content: string;
}

export type DocumentFormat = 'html' | 'markdown';

/** The documents the interface can ask for; built by services, provided by the entrypoint. */
export interface Exports {
  digestFile: (digestId: Id, format: DocumentFormat) => Promise<ExportedFile>;
  diagnosisFile: (studyId: Id, format: DocumentFormat) => Promise<ExportedFile>;
  /** Hands the file to the browser's download. */
  download: (file: ExportedFile) => void;
}

export const ExportsContext = createContext<Exports | null>(null);

/** The exports provided by the entrypoint. */
export function useExports(): Exports {
  const exports = use(ExportsContext);
  if (!exports) throw new Error('No ExportsContext above this component.');
  return exports;
}
