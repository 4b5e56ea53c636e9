import { DAY_MS, toInstant, type Company, type Id, type Instant, type Study } from '@/lib/market';
import type { VigieDatabase } from './database.ts';
import { readSetting } from './settings.ts';

/** The studies outside the bin, oldest first. */
export function listStudies(database: VigieDatabase): Promise<Study[]> {
  return database.studies
    .orderBy('createdAt')
    .filter((study) => !study.deletedAt)
    .toArray();
}

/** How long the bin keeps what was deleted, in days. */
export const BIN_DAYS = 30;

/** A study in the bin, and when it leaves it for good. */
export interface BinnedStudy {
  study: Study;
  erasedAt: Instant;
}

/** The studies in the bin that can still be restored, the last removed first. */
export async function listBinnedStudies(
  database: VigieDatabase,
  now: Date,
): Promise<BinnedStudy[]> {
  const cutoff = toInstant(new Date(now.getTime() - BIN_DAYS * DAY_MS));
  const studies = await database.studies.where('deletedAt').above(cutoff).reverse().toArray();
  return studies.flatMap((study) => {
    if (!study.deletedAt) return [];
    const erased = new Date(study.deletedAt).getTime() + BIN_DAYS * DAY_MS;
    return [{ study, erasedAt: toInstant(new Date(erased)) }];
  });
}

/** Whether the user saved a page in a study, beside what the sample came with. */
export async function holdsOwnCaptures(database: VigieDatabase, studyId: Id): Promise<boolean> {
  const own = database.captures.where({ studyId }).filter(({ origin }) => origin !== 'sample');
  return (await own.count()) > 0;
}

/** A study, or null when it is gone or in the bin. */
export async function findStudy(database: VigieDatabase, studyId: Id): Promise<Study | null> {
  const study = await database.studies.get(studyId);
  return study && !study.deletedAt ? study : null;
}

/** The study the user works in: the chosen one, else the oldest, else null. */
export async function currentStudy(database: VigieDatabase): Promise<Study | null> {
  const chosen = await readSetting(database, 'currentStudyId');
  const study = chosen ? await findStudy(database, chosen) : null;
  return study ?? (await listStudies(database))[0] ?? null;
}

/** The companies of a study outside the bin: us first, then by their place in the palette. */
export async function listCompanies(database: VigieDatabase, studyId: Id): Promise<Company[]> {
  const companies = await database.companies.where({ studyId }).toArray();
  return companies
    .filter((company) => !company.deletedAt)
    .sort((left, right) => left.colour - right.colour);
}
