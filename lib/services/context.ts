import type { Clock } from '@/lib/market';
import type { VigieDatabase } from '@/lib/store';

/** What every use case needs. */
export interface ServiceContext {
  database: VigieDatabase;
  clock: Clock;
  /** The zone days are told in, e.g. `Europe/Paris`; the system's when left out. */
  timeZone?: string;
}
