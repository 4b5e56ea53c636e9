import { CompanyInput, StudyInput, toInstant, type Company, type Id } from '@/lib/market';
import { listCompanies, type UnitOfWork } from '@/lib/store';
import type { Actions, CompanyEdit } from '@/lib/hooks/actions';
import { act } from '../activity-log.ts';
import type { ServiceContext } from '../context.ts';
import { claimPages } from './claim-pages.ts';
import { addCompanyRow } from './company-rows.ts';
import { checked, mustFind } from './must-find.ts';

const same = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

async function saveCompany(unit: UnitOfWork, row: Company, edit: CompanyEdit): Promise<void> {
  const { name, relation, domains } = edit;
  if (same([row.name, row.relation, row.domains], [name, relation, domains])) return;
  const changed = { ...row, name, relation, domains };
  await unit.put('companies', changed);
  if (!same(row.domains, domains)) await claimPages(unit, changed);
}

/** Writes the study's form in one transaction, so that one undo takes the whole form back. */
export function saveStudy(context: ServiceContext): Actions['saveStudy'] {
  return async (studyId: Id, brief, edits, removedCompanyIds) => {
    const input = checked(StudyInput, brief);
    const companies = edits.map((edit) => ({
      id: edit.id,
      ...checked(CompanyInput.omit({ aliases: true }), edit),
    }));
    return act(context, async (unit, now) => {
      const study = await mustFind(unit, 'studies', studyId);
      const before = StudyInput.parse(study);
      if (!same(before, input)) {
        await unit.put('studies', { ...study, ...input, updatedAt: toInstant(now) });
      }
      for (const row of await listCompanies(unit.database, studyId)) {
        const edit = companies.find(({ id }) => id === row.id);
        if (removedCompanyIds.includes(row.id)) {
          await unit.put('companies', { ...row, deletedAt: toInstant(now) });
        } else if (edit) await saveCompany(unit, row, edit);
      }
      for (const { id, ...added } of companies) {
        if (id === null) await addCompanyRow(unit, studyId, { ...added, aliases: [] }, now);
      }
      const heading = { studyId, action: 'study.update', label: input.name };
      return { heading, result: undefined };
    });
  };
}
