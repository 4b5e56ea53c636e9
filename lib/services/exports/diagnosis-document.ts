import type { Id, Language } from '@/lib/market';
import { NotFoundError } from '@/lib/market';
import { compileDiagnosis, type VigieDocument } from '@/lib/documents';
import { evidenceByIds, findStudy, listEntries } from '@/lib/store';
import type { ServiceContext } from '../context.ts';
import { compileOptions } from './compile-options.ts';
import { documentMaterial } from './document-material.ts';

/**
 * The document of a study's diagnosis, ready for any writer.
 * @param language the study's when left out
 * @throws NotFoundError when the study is gone or in the bin.
 */
export async function buildDiagnosisDocument(
  context: ServiceContext,
  studyId: Id,
  language?: Language,
): Promise<VigieDocument> {
  const { database } = context;
  const study = await findStudy(database, studyId);
  if (!study) throw new NotFoundError('study', studyId);
  const entries = await listEntries(database, studyId);
  const cited = entries.flatMap(({ evidenceIds, contradictingIds }) => [
    ...evidenceIds,
    ...contradictingIds,
  ]);
  const evidence = await evidenceByIds(database, [...new Set(cited)]);
  const material = await documentMaterial(database, studyId, evidence);
  const spoken = language ?? study.language;
  return compileDiagnosis({ ...material, entries }, compileOptions(context, spoken), spoken);
}
