import type { Id } from '@/lib/market';
import type { Rows, UnitOfWork } from '@/lib/store';
import { saveActivityId } from '../capture/save-activity.ts';

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
  for (const row of rows) if (!(await unit.get(table, row.id))) added.push(row);
  if (added.length === 0) return;
  await unit.addAll(table, added);
  const save = await unit.get('activities', saveActivityId(captureId));
  if (!save) return;
  const created = added.map(({ id }) => ({ table, key: id, before: null }));
  await unit.put('activities', { ...save, undo: [...save.undo, ...created] });
}
