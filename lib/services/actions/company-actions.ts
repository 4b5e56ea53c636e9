import { CompanyInput } from '@/lib/market';
import type { Actions } from '@/lib/hooks/actions';
import { act } from '../activity-log.ts';
import type { ServiceContext } from '../context.ts';
import { addCompanyRow } from './company-rows.ts';
import { checked, mustFind } from './must-find.ts';

export function companyActions(context: ServiceContext): Pick<Actions, 'addCompany'> {
  return {
    addCompany: async (studyId, company) => {
      const input = checked(CompanyInput, company);
      const { activityId, result } = await act(context, async (unit, now) => {
        await mustFind(unit, 'studies', studyId);
        const row = await addCompanyRow(unit, studyId, input, now);
        return { heading: { studyId, action: 'company.add', label: row.name }, result: row.id };
      });
      return { activityId, companyId: result };
    },
  };
}
