import {
  NotFoundError,
  toInstant,
  type Capture,
  type Company,
  type Digest,
  type Id,
} from '@/lib/market';
import { compileDigest, type VigieDocument } from '@/lib/documents';
import {
  capturesBetween,
  changesBetween,
  evidenceByIds,
  lastCaptureUpTo,
  listCompanies,
  listDigests,
  listEntries,
  listEvidence,
  observationsBetween,
  type VigieDatabase,
} from '@/lib/store';
import type { ServiceContext } from '../context.ts';
import { compileOptions } from './compile-options.ts';
import { documentMaterial } from './document-material.ts';
import { readDigestDocument } from './stored-document.ts';

/** Rows of one week that are read for a document. */
const WEEK_LIMIT = 2000;

/** The last capture of a company up to an instant, to say since when it is quiet. */
async function lastSeen(database: VigieDatabase, companyId: Id, to: string): Promise<Capture[]> {
  const pages = await database.pages.where({ companyId }).toArray();
  const last: Capture[] = [];
  for (const page of pages) {
    const capture = await lastCaptureUpTo(database, page.id, to);
    if (capture) last.push(capture);
  }
  return last;
}

/** The captures of the week, and the last ones of the companies it saw nothing of. */
async function capturesOfDigest(
  database: VigieDatabase,
  digest: Digest,
  companies: readonly Company[],
): Promise<Capture[]> {
  const { studyId, from, to } = digest;
  const captures = await capturesBetween(database, studyId, from, to, WEEK_LIMIT);
  const seen = new Set(captures.map(({ companyId }) => companyId));
  for (const { id } of companies) {
    if (!seen.has(id)) captures.push(...(await lastSeen(database, id, to)));
  }
  return captures;
}

/**
 * The document of a digest, ready for any writer: an issued one as it was issued, a draft from the
 * rows there are now.
 * @throws NotFoundError when the digest is gone or in the bin.
 */
export async function buildDigestDocument(
  context: ServiceContext,
  digestId: Id,
): Promise<VigieDocument> {
  const digest = await context.database.digests.get(digestId);
  if (!digest || digest.deletedAt) throw new NotFoundError('digest', digestId);
  return digest.number === null
    ? compileDigestDocument(context, digest)
    : readDigestDocument(context.database, digestId);
}

/**
 * Compiles a digest from the rows there are now.
 * @throws NotFoundError when its study is gone.
 */
export async function compileDigestDocument(
  context: ServiceContext,
  digest: Digest,
): Promise<VigieDocument> {
  const { database } = context;
  const { studyId, from, to, language } = digest;

  const told = digest.items.flatMap((item) => item.evidenceIds);
  const ofWeek = await listEvidence(database, studyId, { from, to }, { limit: WEEK_LIMIT });
  const known = new Set(ofWeek.map(({ id }) => id));
  const older = await evidenceByIds(
    database,
    told.filter((id) => !known.has(id)),
  );
  const companies = await listCompanies(database, studyId);
  const captures = await capturesOfDigest(database, digest, companies);
  const material = await documentMaterial(database, studyId, [...ofWeek, ...older], captures);
  const before = (await listDigests(database, studyId)).find(
    (other) => other.number !== null && other.to < from,
  );
  return compileDigest(
    digest,
    {
      ...material,
      changes: await changesBetween(database, studyId, from, to, WEEK_LIMIT),
      observations: await observationsBetween(database, studyId, from, toInstant(context.clock())),
      entries: [
        ...(await listEntries(database, studyId)),
        ...(await listEntries(database, studyId, 'gap')),
      ],
      previousDigest: before ?? null,
    },
    {
      ...compileOptions(context, language),
      priceFigure: (await context.priceFigure?.(database, digest)) ?? null,
    },
  );
}
