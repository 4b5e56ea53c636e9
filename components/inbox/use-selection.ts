import { useState } from 'react';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import type { Id } from '@/lib/market';

/** The rows selected in the inbox; the last one is in the detail pane. */
export interface InboxSelection {
  ids: Id[];
  current: EvidenceInContext | undefined;
  select: (ids: Id[]) => void;
  /** Moves by rows from the current one; `extend` keeps what is selected. */
  move: (by: 1 | -1, extend: boolean) => void;
  /** To be called just before the selected rows leave the list: the next one is selected. */
  advance: () => void;
}

/** Selection that survives rows leaving the list: there is always a current row while there is a row. */
export function useInboxSelection(items: readonly EvidenceInContext[]): InboxSelection {
  const [chosen, setChosen] = useState<Id[]>([]);
  const ids = items.map(({ evidence }) => evidence.id);
  const present = chosen.filter((id) => ids.includes(id));
  const selected = present.length > 0 ? present : ids.slice(0, 1);
  const currentId = selected.at(-1);
  const index = currentId === undefined ? -1 : ids.indexOf(currentId);
  return {
    ids: selected,
    current: items[index],
    select: setChosen,
    move(by, extend) {
      const next = ids[Math.min(Math.max(index + by, 0), ids.length - 1)];
      if (next === undefined) return;
      setChosen(extend ? [...selected.filter((id) => id !== next), next] : [next]);
    },
    advance() {
      const after = ids.slice(index + 1).find((id) => !selected.includes(id));
      const before = ids.slice(0, index).findLast((id) => !selected.includes(id));
      const next = after ?? before;
      setChosen(next === undefined ? [] : [next]);
    },
  };
}
