import type { Clock } from '@/lib/market';
import type { VigieDatabase } from '@/lib/store';

/** What every use case needs. */
export interface ServiceContext {
  database: VigieDatabase;
  clock: Clock;
}
