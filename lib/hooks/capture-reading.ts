import { useLiveQuery } from 'dexie-react-hooks';
import { PageReading, type Capture, type CaptureBody, type Id, type Page } from '@/lib/market';
import { gunzipText, listCaptures, type VigieDatabase } from '@/lib/store';
import { useDatabase } from './database.ts';

/** A part of a reading that older versions of the product did not read. */
export type ReadingField =
  | keyof PageReading
  | `seo.${keyof PageReading['seo']}`
  | 'offers.agreement';

/** A capture with its reading, and its place among the versions of its page. */
export interface FoundCapture {
  kind: 'found';
  capture: Capture;
  page: Page | null;
  reading: PageReading;
  /** What the saved reading says nothing of, not even that there was nothing. */
  unread: ReadonlySet<ReadingField>;
  previousId: Id | null;
  nextId: Id | null;
}

export type CaptureReading =
  | FoundCapture
  /** Removed, in the bin, or of another study. */
  | { kind: 'gone' }
  /** The light row is here; its body is missing or damaged. */
  | { kind: 'lost'; capture: Capture };

/** The fields of the vocabulary a saved reading lacks; `PageReading.parse` fills them with empty values. */
function unreadFields(saved: unknown): Set<ReadingField> {
  const lacking = (value: unknown, shape: object): string[] => {
    const held = typeof value === 'object' && value !== null ? value : {};
    return Object.keys(shape).filter((key) => !Object.hasOwn(held, key));
  };
  const { seo, offers } = (saved ?? {}) as { seo?: unknown; offers?: object[] };
  return new Set([
    ...lacking(saved, PageReading.shape),
    ...lacking(seo, PageReading.shape.seo.shape).map((key) => `seo.${key}`),
    ...(offers?.some((offer) => !Object.hasOwn(offer, 'agreement')) ? ['offers.agreement'] : []),
  ] as ReadingField[]);
}

/** The reading of a body and what it lacks; null when the bytes are damaged. */
async function decodeBody({ reading }: CaptureBody) {
  try {
    const saved: unknown = JSON.parse(await gunzipText(reading));
    return { reading: PageReading.parse(saved), unread: unreadFields(saved) };
  } catch {
    return null; // cut bytes, no JSON, or no reading: nothing here comes from the database itself
  }
}

async function readCapture(
  database: VigieDatabase,
  studyId: Id,
  captureId: Id,
): Promise<CaptureReading> {
  const capture = await database.captures.get(captureId);
  if (!capture || capture.deletedAt || capture.studyId !== studyId) return { kind: 'gone' };
  // Every read of the store comes before the decoding, which a live query could not see past.
  const body = await database.captureBodies.get(captureId);
  const page = await database.pages.get(capture.pageId);
  const versions = await listCaptures(database, capture.pageId);
  const decoded = body && (await decodeBody(body));
  if (!decoded) return { kind: 'lost', capture };
  const place = versions.findIndex(({ id }) => id === captureId);
  return {
    kind: 'found',
    capture,
    page: page ?? null,
    ...decoded,
    previousId: (place >= 0 && versions[place + 1]?.id) || null,
    nextId: (place > 0 && versions[place - 1]?.id) || null,
  };
}

/** What a capture of the study read, live; undefined while it loads. */
export function useCaptureReading(studyId: Id, captureId: Id): CaptureReading | undefined {
  const database = useDatabase();
  return useLiveQuery(
    () => readCapture(database, studyId, captureId),
    [database, studyId, captureId],
  );
}
