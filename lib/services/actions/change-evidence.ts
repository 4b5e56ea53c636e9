import { InvalidInputError, toInstant, type Evidence, type Id } from '@/lib/market';
import type { Done } from '@/lib/hooks/actions';
import { act } from '../activity-log.ts';
import type { ServiceContext } from '../context.ts';
import { mustFind } from './must-find.ts';

/** Changes one or many pieces of evidence as one activity: all of them, or none. */
export function changeEvidence(
  context: ServiceContext,
  evidenceIds: readonly Id[],
  action: string,
  change: (evidence: Evidence) => Partial<Evidence>,
): Promise<Done> {
  return act(context, async (unit, now) => {
    const rows: Evidence[] = [];
    for (const id of new Set(evidenceIds)) rows.push(await mustFind(unit, 'evidence', id));
    const [first] = rows;
    if (!first) throw new InvalidInputError('No evidence is selected.');
    if (rows.some(({ studyId }) => studyId !== first.studyId)) {
      throw new InvalidInputError('The evidence selected belongs to several studies.');
    }
    const updatedAt = toInstant(now);
    for (const row of rows) await unit.put('evidence', { ...row, ...change(row), updatedAt });
    const label = rows.length === 1 ? first.text : String(rows.length);
    return { heading: { studyId: first.studyId, action, label }, result: undefined };
  });
}
