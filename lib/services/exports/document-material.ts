import { NotFoundError, type Capture, type Evidence, type Id, type Page } from '@/lib/market';
import type { DocumentMaterial } from '@/lib/documents';
import { findStudy, listCompanies, type VigieDatabase } from '@/lib/store';
import { capturesOf } from '../digests/compile-items.ts';

/**
 * The rows every document of a study is compiled from, around its evidence.
 * @param others captures to add to those the evidence comes from
 * @throws NotFoundError when the study is gone.
 */
export async function documentMaterial(
  database: VigieDatabase,
  studyId: Id,
  evidence: readonly Evidence[],
  others: readonly Capture[] = [],
): Promise<DocumentMaterial> {
  const study = await findStudy(database, studyId);
  if (!study) throw new NotFoundError('study', studyId);
  const cited = await capturesOf(database, evidence);
  const captures = [...new Map([...cited, ...others].map((row) => [row.id, row])).values()];
  const pageIds = [...new Set(captures.map(({ pageId }) => pageId))];
  const pages = await database.pages.bulkGet(pageIds);
  return {
    study,
    companies: await listCompanies(database, studyId),
    evidence,
    sources: await database.sources.where({ studyId }).toArray(),
    pages: pages.filter((page): page is Page => page !== undefined),
    captures,
  };
}
