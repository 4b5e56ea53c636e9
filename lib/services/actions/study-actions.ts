import {
  CompanyInput,
  newId,
  NotFoundError,
  StudyInput,
  toInstant,
  type Company,
  type Id,
  type Instant,
} from '@/lib/market';
import { eraseStudy, holdsOwnCaptures, writeSetting } from '@/lib/store';
import type { Actions } from '@/lib/hooks/actions';
import { act } from '../activity-log.ts';
import type { ServiceContext } from '../context.ts';
import { checked, mustFind } from './must-find.ts';
import { saveStudy } from './save-study.ts';

/** What distinguishes a study at its creation. */
export interface NewStudy {
  input: StudyInput;
  companies: CompanyInput[];
  kind: 'own' | 'sample';
}

/** Us first, in the first colour of the palette; the others in the order given. */
function companyRows(studyId: Id, inputs: CompanyInput[], createdAt: Instant): Company[] {
  const us = (input: CompanyInput) => Number(input.relation !== 'own');
  return inputs
    .toSorted((left, right) => us(left) - us(right))
    .map((input, index, sorted) => ({
      ...input,
      id: newId(),
      studyId,
      // Colour 0 is ours; without a company of our own it stays free.
      colour: sorted[0]?.relation === 'own' ? index : index + 1,
      createdAt,
      deletedAt: null,
    }));
}

/** Creates a study with its companies and makes it the current one. */
export async function createStudy(context: ServiceContext, study: NewStudy) {
  const input = checked(StudyInput, study.input);
  const companies = study.companies.map((company) => checked(CompanyInput, company));
  const { activityId, result } = await act(context, async (unit, now) => {
    const at = toInstant(now);
    const studyId = newId();
    await unit.put('studies', {
      ...input,
      id: studyId,
      kind: study.kind,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    });
    await unit.addAll('companies', companyRows(studyId, companies, at));
    await unit.put('settings', { key: 'currentStudyId', value: studyId });
    const heading = { studyId, action: 'study.create', label: input.name };
    return { heading, result: studyId };
  });
  return { activityId, studyId: result };
}

type StudyActions = Pick<
  Actions,
  'createStudy' | 'saveStudy' | 'removeStudy' | 'restoreStudy' | 'selectStudy'
>;

/** Takes a study out of the bin and makes it the current one. */
function restoreStudy(context: ServiceContext, studyId: Id) {
  return act(context, async (unit) => {
    const row = await unit.get('studies', studyId);
    if (!row) throw new NotFoundError('study', studyId);
    if (row.deletedAt) {
      await unit.put('studies', { ...row, deletedAt: null });
      await unit.put('settings', { key: 'currentStudyId', value: studyId });
    }
    return { heading: { studyId, action: 'study.restore', label: row.name }, result: undefined };
  });
}

export function studyActions(context: ServiceContext): StudyActions {
  const { database } = context;
  return {
    createStudy: (input, companies) => createStudy(context, { input, companies, kind: 'own' }),
    saveStudy: saveStudy(context),
    removeStudy: async (studyId) => {
      const study = await database.studies.get(studyId);
      if (study?.kind === 'sample' && !(await holdsOwnCaptures(database, studyId))) {
        await eraseStudy(database, studyId);
        return null;
      }
      return act(context, async (unit, now) => {
        const row = await mustFind(unit, 'studies', studyId);
        await unit.put('studies', { ...row, deletedAt: toInstant(now) });
        const heading = { studyId, action: 'study.remove', label: row.name };
        return { heading, result: undefined };
      });
    },
    restoreStudy: (studyId) => restoreStudy(context, studyId),
    selectStudy: (studyId) => writeSetting(database, 'currentStudyId', studyId),
  };
}
