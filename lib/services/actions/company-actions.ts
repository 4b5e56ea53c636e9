import { CompanyInput, newId, toInstant, type Company } from '@/lib/market';
import type { Actions } from '@/lib/hooks/actions';
import { act } from '../activity-log.ts';
import type { ServiceContext } from '../context.ts';
import { claimPages } from './claim-pages.ts';
import { checked, mustFind } from './must-find.ts';

/** The next free place in the palette; a removed company keeps its own, so that undo finds it free. */
function nextColour(companies: readonly Company[], relation: CompanyInput['relation']): number {
  const used = companies.map(({ colour }) => colour);
  if (relation === 'own' && !used.includes(0)) return 0;
  return Math.max(0, ...used) + 1;
}

type CompanyActions = Pick<Actions, 'addCompany' | 'updateCompany' | 'removeCompany'>;

export function companyActions(context: ServiceContext): CompanyActions {
  return {
    addCompany: async (studyId, company) => {
      const input = checked(CompanyInput, company);
      const { activityId, result } = await act(context, async (unit, now) => {
        await mustFind(unit, 'studies', studyId);
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
        return { heading: { studyId, action: 'company.add', label: row.name }, result: row.id };
      });
      return { activityId, companyId: result };
    },
    updateCompany: async (companyId, patch) => {
      const change = checked(CompanyInput.partial(), patch);
      return act(context, async (unit) => {
        const company = await mustFind(unit, 'companies', companyId);
        const changed = { ...company, ...change };
        await unit.put('companies', changed);
        if (change.domains) await claimPages(unit, changed);
        const { studyId, name } = company;
        return { heading: { studyId, action: 'company.update', label: name }, result: undefined };
      });
    },
    removeCompany: (companyId) =>
      act(context, async (unit, now) => {
        const company = await mustFind(unit, 'companies', companyId);
        await unit.put('companies', { ...company, deletedAt: toInstant(now) });
        const { studyId, name } = company;
        return { heading: { studyId, action: 'company.remove', label: name }, result: undefined };
      }),
  };
}
