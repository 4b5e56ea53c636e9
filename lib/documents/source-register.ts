import type {
  Capture,
  Company,
  Evidence,
  Id,
  Language,
  Page,
  Source,
  Study,
} from '../market/index.ts';
import { messagesOf } from '../locales/index.ts';
import { titleWithoutSite } from '../digest/index.ts';
import { cite } from './cite.ts';
import type { DocumentSource, Inline } from './model.ts';

/** The rows every document is compiled from; captures and pages may be more than those cited. */
export interface DocumentMaterial {
  study: Study;
  companies: readonly Company[];
  evidence: readonly Evidence[];
  sources: readonly Source[];
  pages: readonly Page[];
  captures: readonly Capture[];
}

/** Numbers the sources of a document in the order they are first cited: one number per capture. */
export interface SourceRegister {
  /** The call to the source of a capture, or null when the capture is gone. */
  noteOfCapture(captureId: Id): Inline | null;
  /** The calls of pieces of evidence, each source once. */
  notesOf(evidenceIds: readonly Id[]): Inline[];
  /** The sources cited so far. */
  list(): DocumentSource[];
}

/** Names of private persons stay in the library. */
const NAMES_NO_AUTHOR = new Set<Source['kind']>(['review', 'social']);

/** Opens the register of a document. */
export function createSourceRegister(
  material: DocumentMaterial,
  language: Language,
  timeZone: string,
): SourceRegister {
  const words = messagesOf(language).documents;
  const evidenceById = new Map(material.evidence.map((item) => [item.id, item]));
  const captureById = new Map(material.captures.map((capture) => [capture.id, capture]));
  const sourceById = new Map(material.sources.map((source) => [source.id, source]));
  const cited = new Map<Id, DocumentSource>();

  const describe = (capture: Capture, number: number): DocumentSource => {
    const source = sourceById.get(capture.sourceId);
    const site = source?.name || capture.siteName || source?.domain || capture.url;
    const byline = source && NAMES_NO_AUTHOR.has(source.kind) ? '' : capture.byline;
    const title = titleWithoutSite(capture.title, [site, capture.siteName, source?.domain ?? '']);
    return {
      number,
      citation: cite(
        {
          author: byline || site,
          title: title || capture.url,
          site,
          publishedAt: capture.publishedAt,
          url: capture.url,
          accessedAt: capture.capturedAt,
        },
        language,
        timeZone,
      ),
      url: capture.url,
      accessedAt: capture.capturedAt,
      grade: source ? words.reliability(source.reliability) : '',
      archivedNote: capture.hasSnapshot
        ? words.keptCopy(capture.version)
        : words.keptText(capture.version),
    };
  };

  const noteOfCapture = (captureId: Id): Inline | null => {
    const known = cited.get(captureId);
    if (known) return { kind: 'noteRef', source: known.number };
    const capture = captureById.get(captureId);
    if (!capture) return null;
    const number = cited.size + 1;
    cited.set(captureId, describe(capture, number));
    return { kind: 'noteRef', source: number };
  };

  return {
    noteOfCapture,
    notesOf(evidenceIds) {
      const captureIds = evidenceIds.flatMap((id) => evidenceById.get(id)?.captureId ?? []);
      return [...new Set(captureIds)].flatMap((captureId) => noteOfCapture(captureId) ?? []);
    },
    list: () => [...cited.values()],
  };
}
