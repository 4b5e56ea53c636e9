import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, use } from 'react';
import type { Company, Study } from '@/lib/market';
import { listBinnedStudies, type BinnedStudy } from '@/lib/store';
import { useClock } from './clock.ts';
import { useDatabase } from './database.ts';

/** The study on screen with its companies, us first. */
export interface CurrentStudy {
  study: Study;
  companies: Company[];
}

/** Every study that is not in the bin, and the one in use. */
export interface Studies {
  studies: Study[];
  current: CurrentStudy | null;
}

const byColour = (a: Company, b: Company) => a.colour - b.colour;

/** The studies of this browser, live; undefined while they load. */
export function useStudies(): Studies | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    const rows = await database.studies.orderBy('createdAt').toArray();
    const studies = rows.filter((study) => study.deletedAt === null);
    const chosen = (await database.settings.get('currentStudyId'))?.value;
    const study = studies.find(({ id }) => id === chosen) ?? studies[0];
    if (!study) return { studies, current: null };
    const companies = await database.companies.where({ studyId: study.id }).toArray();
    const present = companies.filter((company) => company.deletedAt === null);
    return { studies, current: { study, companies: present.toSorted(byColour) } };
  }, [database]);
}

/** The studies that can be taken out of the bin, live; none while they load. */
export function useStudyBin(): BinnedStudy[] {
  const database = useDatabase();
  const clock = useClock();
  return useLiveQuery(() => listBinnedStudies(database, clock()), [database, clock], []);
}

export const CurrentStudyContext = createContext<CurrentStudy | null>(null);

/** The study on screen. */
export function useCurrentStudy(): CurrentStudy {
  const current = use(CurrentStudyContext);
  if (!current) throw new Error('No CurrentStudyContext above this component.');
  return current;
}
