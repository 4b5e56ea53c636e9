import { Entry, InvalidInputError, newId, Quadrant, toInstant, type Id } from '@/lib/market';
import { entriesOfQuadrant, type UnitOfWork } from '@/lib/store';
import type { Actions } from '@/lib/hooks/actions';
import { act } from '../activity-log.ts';
import type { ServiceContext } from '../context.ts';
import { checked, mustFind } from './must-find.ts';

const Patch = Entry.pick({
  statement: true,
  because: true,
  therefore: true,
  state: true,
}).partial();

/** A statement says something, and a validated one rests on evidence. */
function mustStand(entry: Entry): Entry {
  if (entry.statement.trim() === '') throw new InvalidInputError('The statement is empty.');
  if (entry.state === 'validated' && entry.evidenceIds.length === 0) {
    throw new InvalidInputError('A statement without evidence cannot be validated.');
  }
  return entry;
}

/** Puts an entry in a cell at its rank; the entries of the cell are numbered again. */
async function place(unit: UnitOfWork, entry: Entry, quadrant: Quadrant, before: Id | null) {
  const cell = await entriesOfQuadrant(unit.database, entry.studyId, quadrant);
  const others = cell.filter(({ id }) => id !== entry.id);
  const found = others.findIndex(({ id }) => id === before);
  const at = found === -1 ? others.length : found;
  const ordered = others.toSpliced(at, 0, { ...entry, slot: quadrant });
  for (const [rank, row] of ordered.entries()) {
    if (row.rank !== rank || row.id === entry.id) await unit.put('entries', { ...row, rank });
  }
}

type EntryActions = Pick<
  Actions,
  'createEntry' | 'updateEntry' | 'moveEntry' | 'attachEvidence' | 'detachEvidence' | 'removeEntry'
>;

export function entryActions(context: ServiceContext): EntryActions {
  const change = (
    entryId: Id,
    action: string,
    work: (unit: UnitOfWork, entry: Entry) => Promise<void>,
  ) =>
    act(context, async (unit, now) => {
      const entry = await mustFind(unit, 'entries', entryId);
      await work(unit, { ...entry, updatedAt: toInstant(now) });
      const { studyId, statement } = entry;
      return { heading: { studyId, action, label: statement }, result: undefined };
    });

  return {
    createEntry: async ({ studyId, quadrant, statement, evidenceIds }) => {
      const slot = checked(Quadrant, quadrant);
      const { activityId, result } = await act(context, async (unit, now) => {
        await mustFind(unit, 'studies', studyId);
        for (const id of evidenceIds) await mustFind(unit, 'evidence', id);
        const at = toInstant(now);
        const cell = await entriesOfQuadrant(unit.database, studyId, slot);
        const entry: Entry = {
          id: newId(),
          studyId,
          framework: 'swot',
          slot,
          statement: checked(Entry.shape.statement, statement),
          because: '',
          therefore: '',
          evidenceIds: [...new Set(evidenceIds)],
          contradictingIds: [],
          state: 'drafted',
          rank: Math.max(-1, ...cell.map(({ rank }) => rank)) + 1,
          createdAt: at,
          updatedAt: at,
          deletedAt: null,
        };
        await unit.put('entries', mustStand(entry));
        return { heading: { studyId, action: 'entry.create', label: statement }, result: entry.id };
      });
      return { activityId, entryId: result };
    },
    updateEntry: async (entryId, patch) => {
      const words = checked(Patch, patch);
      return change(entryId, 'entry.update', (unit, entry) =>
        unit.put('entries', mustStand({ ...entry, ...words })),
      );
    },
    moveEntry: async (entryId, quadrant, beforeEntryId) => {
      const slot = checked(Quadrant, quadrant);
      return change(entryId, 'entry.move', (unit, entry) =>
        place(unit, entry, slot, beforeEntryId),
      );
    },
    attachEvidence: (entryId, evidenceId, side) =>
      change(entryId, 'entry.attach', async (unit, entry) => {
        await mustFind(unit, 'evidence', evidenceId);
        await unit.put('entries', withEvidence(entry, evidenceId, side));
      }),
    detachEvidence: (entryId, evidenceId) =>
      change(entryId, 'entry.detach', (unit, entry) =>
        unit.put('entries', withEvidence(entry, evidenceId, null)),
      ),
    removeEntry: (entryId) =>
      change(entryId, 'entry.remove', (unit, entry) =>
        unit.put('entries', { ...entry, deletedAt: entry.updatedAt }),
      ),
  };
}

/** An entry with evidence on one side, or on none; without support it is a draft again. */
function withEvidence(
  entry: Entry,
  evidenceId: Id,
  side: 'supports' | 'contradicts' | null,
): Entry {
  const others = (ids: readonly Id[]) => ids.filter((id) => id !== evidenceId);
  const evidenceIds = others(entry.evidenceIds);
  const contradictingIds = others(entry.contradictingIds);
  if (side === 'supports') evidenceIds.push(evidenceId);
  if (side === 'contradicts') contradictingIds.push(evidenceId);
  const unsupported = evidenceIds.length === 0 && entry.state === 'validated';
  const state = unsupported ? 'drafted' : entry.state;
  return { ...entry, evidenceIds, contradictingIds, state };
}
