import { createContext, use } from 'react';
import type { Board } from '@/lib/hooks/diagnosis-board';
import type { Id } from '@/lib/market';
import type { BoardWrites } from './use-board-writes.ts';

/** What every part of the board needs: what is on it, what can be done to it, what is being edited. */
export interface BoardSetting {
  board: Board;
  writes: BoardWrites;
  /** The statement whose words are being written. */
  editingId: Id | null;
  edit: (entryId: Id) => void;
  stopEditing: () => void;
  /** Opens the choice of evidence for a statement. */
  link: (entryId: Id) => void;
}

export const BoardContext = createContext<BoardSetting | null>(null);

/** The board around this component. */
export function useBoard(): BoardSetting {
  const setting = use(BoardContext);
  if (!setting) throw new Error('No BoardContext above this component.');
  return setting;
}
