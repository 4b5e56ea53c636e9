import type { FigureBlock } from '@/lib/documents';
import type { Clock, Digest } from '@/lib/market';
import type { VigieDatabase } from '@/lib/store';

/** Draws the price chart of a digest; null when no price moved. */
export type PriceFigure = (database: VigieDatabase, digest: Digest) => Promise<FigureBlock | null>;

/** What every use case needs. */
export interface ServiceContext {
  database: VigieDatabase;
  clock: Clock;
  /** The zone days are told in, e.g. `Europe/Paris`; the system's when left out. */
  timeZone?: string;
  /** Charts are React's, which services do not know: without one, a digest is told in tables. */
  priceFigure?: PriceFigure;
}
