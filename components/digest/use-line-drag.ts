import { useRef } from 'react';
import { useDrag, useDrop } from 'react-aria-components';
import type { DigestItem } from '@/lib/market';
import { useLines } from './line-context.ts';

/** The type of what is dragged: nothing else on the screen, or out of it, takes or gives it. */
const LINE_TYPE = 'application/x-vigie-digest-line';

/**
 * Drags a line by its handle and takes another one in its place, by pointer, by touch and by keyboard
 * (Enter on the handle, then Tab to a place and Enter). Lines hold fields: a list that drags whole rows
 * would take the arrows and the letters typed in them.
 */
export function useLineDrag(item: DigestItem, rank: number) {
  const { move, setDraggedId } = useLines();
  const place = useRef<HTMLLIElement>(null);
  const drag = useDrag({
    hasDragButton: true,
    getItems: () => [{ [LINE_TYPE]: item.id, 'text/plain': item.headline }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => setDraggedId(item.id),
    onDragEnd: () => setDraggedId(null),
  });
  const drop = useDrop({
    ref: place,
    getDropOperation: (types) => (types.has(LINE_TYPE) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      // The drag has ended by the time this runs: which line it was is in what was dropped.
      const take = async () => {
        const dropped = items.find((one) => one.kind === 'text' && one.types.has(LINE_TYPE));
        if (dropped?.kind !== 'text') return;
        const itemId = await dropped.getText(LINE_TYPE);
        if (itemId !== item.id) move(itemId, rank, 'drag');
      };
      void take();
    },
  });
  return { place, ...drag, ...drop };
}
