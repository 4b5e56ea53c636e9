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
    if (!left) return;
    const row =
      left.from === 'tray'
        ? '[data-tray] [role="row"][aria-selected="true"]'
        : `[data-key="${CSS.escape(left.entryId)}"]`;
    const target =
      root.current?.querySelector<HTMLElement>(row) ??
      root.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(left.entryId)}"]`);
    target?.focus();
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
