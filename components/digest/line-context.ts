import { createContext, use } from 'react';
import type { Id } from '@/lib/market';
import type { EvidenceById } from './evidence-links.tsx';
import type { DigestDraft } from './use-digest-draft.ts';

/** What every line of a draft needs. */
export interface LineContextValue {
  draft: DigestDraft;
  evidence: EvidenceById;
  /** Ticks a line in or out, keeping the focus on its box. */
  include: (itemId: Id, included: boolean) => void;
  /** Moves a line to a rank, keeping the focus on the control that asked and saying where it went. */
  move: (itemId: Id, rank: number, focus: 'up' | 'down' | 'drag') => void;
  /** The line under the pointer's or the keyboard's drag. */
  draggedId: Id | null;
  setDraggedId: (itemId: Id | null) => void;
}

export const LineContext = createContext<LineContextValue | null>(null);

/** The draft around a line. */
export function useLines(): LineContextValue {
  const lines = use(LineContext);
  if (!lines) throw new Error('No LineContext above this component.');
  return lines;
}
