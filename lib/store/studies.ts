import type { Company, Id, Study } from '@/lib/market';
import type { VigieDatabase } from './database.ts';
import { readSetting } from './settings.ts';

/** The studies outside the bin, oldest first. */
export function listStudies(database: VigieDatabase): Promise<Study[]> {
  return database.studies
    .orderBy('createdAt')
    .filter((study) => !study.deletedAt)
    .toArray();
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
