import type { Capture, Digest, DigestItem, Evidence, Id } from '@/lib/market';
import { selectMoves } from '@/lib/digest';
import { moveWords } from '@/lib/documents/move-words';
import {
  changesBetween,
  listCompanies,
  listDigests,
  listEntries,
  listEvidence,
  type VigieDatabase,
} from '@/lib/store';
import { halfLifeOfTheme } from '@/lib/taxonomy';
import type { ServiceContext } from '../context.ts';

/** Evidence of one week that is read to compile a digest. */
const WEEK_LIMIT = 1000;

/** Candidates a digest keeps; its schema allows no more. */
const ITEMS_KEPT = 200;

/** The zone documents tell days in. */
export const zoneOf = ({ timeZone }: Pick<ServiceContext, 'timeZone'>): string =>
  timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Evidence older than the period on the same pages: it tells news from repeats. */
async function evidenceBefore(database: VigieDatabase, inPeriod: Evidence[], from: string) {
  const pageIds = [...new Set(inPeriod.map(({ pageId }) => pageId))];
  const ofPages = await database.evidence.where('pageId').anyOf(pageIds).toArray();
  return ofPages.filter(({ capturedAt, deletedAt }) => capturedAt < from && !deletedAt);
}

/** The captures of evidence, those that are gone left out. */
export async function capturesOf(
  database: VigieDatabase,
  evidence: readonly Evidence[],
): Promise<Capture[]> {
  const ids = [...new Set(evidence.map(({ captureId }) => captureId))];
  const rows = await database.captures.bulkGet(ids);
  return rows.filter((row): row is Capture => row !== undefined);
}

/** The candidate lines of a study's week, best first. */
export async function compileItems(
  context: ServiceContext,
  studyId: Id,
  digest: Pick<Digest, 'from' | 'to' | 'language'>,
): Promise<DigestItem[]> {
  const { database } = context;
  const { from, to, language } = digest;
  const inPeriod = await listEvidence(database, studyId, { from, to }, { limit: WEEK_LIMIT });
  const earlier = await evidenceBefore(database, inPeriod, from);
  const issued = (await listDigests(database, studyId)).filter(({ number }) => number !== null);
  return selectMoves(
    {
      evidence: [...earlier, ...inPeriod],
      changes: await changesBetween(database, studyId, from, to),
      entries: await listEntries(database, studyId),
      companies: await listCompanies(database, studyId),
      sources: await database.sources.where({ studyId }).toArray(),
      captures: await capturesOf(database, inPeriod),
      issuedItems: issued.flatMap(({ items }) => items),
    },
    {
      from,
      to,
      now: context.clock(),
      halfLives: halfLifeOfTheme,
      words: moveWords(language, zoneOf(context)),
    },
  ).slice(0, ITEMS_KEPT);
}
