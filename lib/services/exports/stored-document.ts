import type { DigestDocument, Digest, Id } from '@/lib/market';
import { NotFoundError } from '@/lib/market';
import type { VigieDocument } from '@/lib/documents';
import { gunzipText, gzipText, type VigieDatabase } from '@/lib/store';
import { StoredDocument } from './document-shape.ts';

/** The row that keeps the document of an issued digest. */
export const digestDocumentRow = async (
  { id, studyId }: Pick<Digest, 'id' | 'studyId'>,
  document: VigieDocument,
): Promise<DigestDocument> => ({
  digestId: id,
  studyId,
  document: await gzipText(JSON.stringify(document)),
});

/**
 * The document of an issued digest, as it was issued.
 * @throws NotFoundError when none was kept; ZodError when what was kept is not a document.
 */
export async function readDigestDocument(
  database: VigieDatabase,
  digestId: Id,
): Promise<VigieDocument> {
  const row = await database.digestDocuments.get(digestId);
  if (!row) throw new NotFoundError('issued document', digestId);
  return StoredDocument.parse(JSON.parse(await gunzipText(row.document)));
}
