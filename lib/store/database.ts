import { Dexie, type EntityTable } from 'dexie';
import type {
  Activity,
  Capture,
  CaptureBody,
  Change,
  Company,
  Digest,
  DigestDocument,
  Entry,
  Evidence,
  Job,
  Offer,
  Page,
  PriceObservation,
  Source,
  Study,
} from '@/lib/market';
import type { Counter, Setting } from './rows.ts';
import { applySchemaVersions } from './schema-versions.ts';

/** The name of the database; tests open others beside it. */
export const DATABASE_NAME = 'vigie';

/**
 * The one writer's door to IndexedDB. Acknowledged writes use strict durability: relaxed, Chromium's
 * default, lost acknowledged rows in every simulated power cut (docs/architecture.md).
 */
export class VigieDatabase extends Dexie {
  declare studies: EntityTable<Study, 'id'>;
  declare companies: EntityTable<Company, 'id'>;
  declare sources: EntityTable<Source, 'id'>;
  declare pages: EntityTable<Page, 'id'>;
  declare captures: EntityTable<Capture, 'id'>;
  declare captureBodies: EntityTable<CaptureBody, 'captureId'>;
  declare evidence: EntityTable<Evidence, 'id'>;
  declare offers: EntityTable<Offer, 'id'>;
  declare priceObservations: EntityTable<PriceObservation, 'id'>;
  declare changes: EntityTable<Change, 'id'>;
  declare entries: EntityTable<Entry, 'id'>;
  declare digests: EntityTable<Digest, 'id'>;
  declare digestDocuments: EntityTable<DigestDocument, 'digestId'>;
  declare jobs: EntityTable<Job, 'id'>;
  declare activities: EntityTable<Activity, 'id'>;
  declare counters: EntityTable<Counter, 'key'>;
  declare settings: EntityTable<Setting, 'key'>;

  /**
   * @param durability `relaxed` only for rows that can be built again, such as the sample's: about a
   * quarter faster on single writes
   */
  constructor(name = DATABASE_NAME, durability: 'strict' | 'relaxed' = 'strict') {
    super(name, { chromeTransactionDurability: durability });
    applySchemaVersions(this);
  }
}
