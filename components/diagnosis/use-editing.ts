import { useEffect, useState, type RefObject } from 'react';
import type { Id } from '@/lib/market';

interface Editing {
  entryId: Id;
  from: 'tray' | 'board';
}

/**
 * Which statement is being written. When its editor closes, the focus goes back where the gesture
 * came from: the tray for evidence just placed, the statement otherwise.
 */
export function useEditing(root: RefObject<HTMLElement | null>) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [left, setLeft] = useState<Editing | null>(null);
  useEffect(() => {
    if (!left) return undefined;
    // The rows of a list that reappears are drawn a pass after it.
    const frame = requestAnimationFrame(() => {
      const entry = `[data-key="${CSS.escape(left.entryId)}"]`;
      const next = '[data-tray] [role="row"][aria-selected="true"]';
      const find = (row: string) => root.current?.querySelector<HTMLElement>(row);
      (left.from === 'tray' ? (find(next) ?? find(entry)) : find(entry))?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [left, root]);
  return {
    editingId: editing?.entryId ?? null,
    edit: (entryId: Id, from: Editing['from']) => setEditing({ entryId, from }),
    stop: () => {
      setLeft(editing);
      setEditing(null);
    },
  };
}
