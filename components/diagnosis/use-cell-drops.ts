import { useDragAndDrop } from 'react-aria-components';
import type { EntryView } from '@/lib/hooks/diagnosis-board';
import type { Id, Quadrant } from '@/lib/market';
import { useBoard } from './board-context.ts';
import { DropLine } from './drop-line.tsx';
import { droppedId, ENTRY_TYPE, EVIDENCE_TYPE } from './drag-types.ts';

interface Target {
  key: string | number;
  dropPosition: 'on' | 'before' | 'after';
}

/** The statement a drop goes before; null for the end of the cell. */
function beforeOf(views: readonly EntryView[], { key, dropPosition }: Target, moved: Id | null) {
  const others = views.map(({ entry }) => entry.id).filter((id) => id !== moved);
  if (dropPosition !== 'after') return String(key);
  const all = views.map(({ entry }) => entry.id);
  const following = all.slice(all.indexOf(String(key)) + 1);
  return following.find((id) => others.includes(id)) ?? null;
}

/**
 * Drag and drop of a cell, by pointer and by keyboard: evidence dropped on a statement supports it, in
 * the cell it starts one; statements move between and inside cells.
 */
export function useCellDrops(quadrant: Quadrant, views: readonly EntryView[]) {
  const { board, writes } = useBoard();
  const lastId = views.at(-1)?.entry.id;

  const start = async (evidenceId: Id) => {
    const item = board.toPlace.find(({ evidence }) => evidence.id === evidenceId);
    if (item) await writes.place(item, quadrant);
  };
  const receive = async (items: Parameters<typeof droppedId>[0], target: Target | null) => {
    const evidenceId = await droppedId(items, EVIDENCE_TYPE);
    if (evidenceId !== null) return start(evidenceId);
    const entryId = await droppedId(items, ENTRY_TYPE);
    if (entryId === null) return undefined;
    writes.move(entryId, quadrant, target && beforeOf(views, target, entryId), false);
    return undefined;
  };

  return useDragAndDrop<EntryView>({
    getItems: (_keys, dragged) =>
      dragged.map(({ entry }) => ({
        [ENTRY_TYPE]: entry.id,
        'text/plain': entry.statement,
      })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [EVIDENCE_TYPE, ENTRY_TYPE],
    shouldAcceptItemDrop: (_target, types) => types.has(EVIDENCE_TYPE),
    getDropOperation: (target, types) => {
      // A new statement goes to the end of its cell: evidence is not offered the places between.
      const isBetween = target.type === 'item' && target.dropPosition !== 'on';
      if (!isBetween || types.has(ENTRY_TYPE)) return 'move';
      return target.dropPosition === 'after' && target.key === lastId ? 'move' : 'cancel';
    },
    onRootDrop: ({ items }) => void receive(items, null),
    onInsert: ({ items, target }) => void receive(items, target),
    onItemDrop: ({ items, target }) => {
      const attach = async () => {
        const evidenceId = await droppedId(items, EVIDENCE_TYPE);
        if (evidenceId !== null) writes.attach(String(target.key), evidenceId, 'supports');
      };
      void attach();
    },
    onReorder: ({ keys, target }) => {
      const [entryId] = [...keys].map(String);
      if (entryId === undefined || entryId === target.key) return;
      writes.move(entryId, quadrant, beforeOf(views, target, entryId), true);
    },
    renderDropIndicator: DropLine,
  }).dragAndDropHooks;
}
