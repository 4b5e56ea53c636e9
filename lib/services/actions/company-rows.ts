import { newId, toInstant, type Company, type CompanyInput, type Id } from '@/lib/market';
import type { UnitOfWork } from '@/lib/store';
import { claimPages } from './claim-pages.ts';

/** The next free place in the palette; a removed company keeps its own, so that undo finds it free. */
function nextColour(companies: readonly Company[], relation: CompanyInput['relation']): number {
  const used = companies.map(({ colour }) => colour);
  if (relation === 'own' && !used.includes(0)) return 0;
  return Math.max(0, ...used) + 1;
}

/** Adds a company to a study, and gives it the pages of its sites saved before. */
export async function addCompanyRow(
  unit: UnitOfWork,
  studyId: Id,
  input: CompanyInput,
  now: Date,
): Promise<Company> {
  const companies = await unit.database.companies.where({ studyId }).toArray();
  const row: Company = {
    ...input,
    id: newId(),
    studyId,
    colour: nextColour(companies, input.relation),
    createdAt: toInstant(now),
    deletedAt: null,
  };
  await unit.put('companies', row);
  await claimPages(unit, row);
  return row;
}
