import type { CaptureOrigin, Id, Money } from '@/lib/market';
import { snapshotBytes, type PageSelection, type TabReading } from '@/lib/platform/tab-reading';
import type { SaveRequest } from './save-capture.ts';

/** What a gesture says beside the page it was made on. */
export interface SaveGesture {
  studyId: Id;
  /** How the user asked; a gesture that keeps a quote is recorded as `quote` instead. */
  origin: CaptureOrigin;
  /** The selection to keep as a quote; null or left out keeps none. */
  quote?: PageSelection | null;
  note?: string;
  themeIds?: string[];
  /** Left out, the company is guessed from the address; null is none. */
  companyId?: Id | null | undefined;
  /** The price the user typed over the one read; null keeps what was read. */
  correctedPrice?: Money | null;
}

/** What the popup, the side panel, the shortcut and the menu all save: one reading, one gesture. */
export function toSaveRequest(
  { reading, snapshot }: Pick<TabReading, 'reading' | 'snapshot'>,
  gesture: SaveGesture,
): SaveRequest {
  const { studyId, origin, quote, correctedPrice, companyId } = gesture;
  return {
    studyId,
    reading,
    snapshot: snapshot && { gzip: snapshotBytes(snapshot), bytes: snapshot.bytes },
    origin: quote ? 'quote' : origin,
    note: gesture.note ?? '',
    quote: quote?.text ?? '',
    ...(quote && { quoteAnchor: { prefix: quote.prefix, suffix: quote.suffix } }),
    themeIds: gesture.themeIds ?? [],
    ...(companyId !== undefined && { companyId }),
    ...(correctedPrice && { correctedPrice }),
  };
}
