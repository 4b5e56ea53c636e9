import type { Capture, Id } from '@/lib/market';
import type { Rows, UnitOfWork } from '@/lib/store';
import { saveActivityId } from '../capture/save-activity.ts';

type Owned = Pick<Rows['evidence'], 'companyId' | 'subject'>;

/**
 * What the capture's company, as it is now, says of its rows: a company added, removed or given the
 * page since the step read it counts. Null when it says nothing against them.
 */
async function ownerOf(
  unit: UnitOfWork,
  capture: Capture,
  table: 'changes' | 'evidence',
  row: Rows['changes'] | Rows['evidence'],
): Promise<Partial<Owned> | null> {
  const companyId = capture.companyId;
  if (table === 'changes') return row.companyId === companyId ? null : { companyId };
  const live = async (id: Id | null) => {
    const company = id === null ? undefined : await unit.get('companies', id);
    return company && !company.deletedAt ? company : null;
  };
  const owner = await live(companyId);
  if (owner) {
    if (row.companyId === owner.id) return null;
    return { companyId: owner.id, subject: owner.relation === 'own' ? 'us' : 'competitor' };
  }
  if (row.companyId === null || (await live(row.companyId))) return null;
  return { companyId: null, subject: 'market' };
}

/**
 * Adds rows made from a capture, those that exist already left as the user has them, and counts them
 * in the save they come from, so that undoing the save takes them along. Nothing is written when the
 * capture is gone.
 */
export async function addWithSave<Table extends 'changes' | 'evidence'>(
  unit: UnitOfWork,
  captureId: Id,
  table: Table,
  rows: readonly Rows[Table][],
): Promise<void> {
  const capture = await unit.get('captures', captureId);
  if (!capture || capture.deletedAt) return;
  const added: Rows[Table][] = [];
  for (const row of rows) {
    if (await unit.get(table, row.id)) continue;
    added.push({ ...row, ...(await ownerOf(unit, capture, table, row)) });
  }
  if (added.length === 0) return;
  await unit.addAll(table, added);
  const save = await unit.get('activities', saveActivityId(captureId));
  if (!save) return;
  const created = added.map(({ id }) => ({ table, key: id, before: null }));
  await unit.put('activities', { ...save, undo: [...save.undo, ...created] });
}
