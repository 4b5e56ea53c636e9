import type { Dexie, Transaction } from 'dexie';

/** One version of the database: its tables with their indexes, and how rows of the previous one are brought to it. */
export interface SchemaVersion {
  version: number;
  stores: Record<string, string>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every schema version, oldest first; a version once released is never edited. A new version adds a
 * block with its `upgrade`, and an export of its rows as `tests/fixtures/database/v<n>.json`.
 *
 * Indexes serve the screens: `[studyId+status+capturedAt]` the inbox and what was kept, `[studyId+capturedAt]` a
 * period, `[pageId+version]` a page's versions, `[studyId+url]` "already saved?",
 * `[pageId+observedAt]` a price series, `[state+dueAt]` the job runner, `deletedAt` the bin (rows
 * that are not in it are absent from that index). `*` is multi-entry, `&` unique.
 */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      studies: 'id, createdAt, deletedAt',
      companies: 'id, studyId, deletedAt',
      sources: 'id, studyId, &[studyId+domain]',
      pages: 'id, studyId, &[studyId+url], companyId, [studyId+lastCapturedAt], deletedAt',
      captures: 'id, studyId, [pageId+version], [studyId+capturedAt], [studyId+url], deletedAt',
      captureBodies: 'captureId, studyId',
      evidence:
        'id, studyId, captureId, pageId, [studyId+status+capturedAt], [studyId+capturedAt], deletedAt',
      offers: 'id, studyId, &[pageId+key]',
      priceObservations:
        'id, studyId, captureId, [pageId+observedAt], [offerId+observedAt], [studyId+observedAt]',
      changes: 'id, studyId, [pageId+detectedAt], fromCaptureId, toCaptureId, [studyId+detectedAt]',
      entries: 'id, studyId, [studyId+framework], *evidenceIds, deletedAt',
      digests: 'id, studyId, [studyId+week], deletedAt',
      digestDocuments: 'digestId, studyId',
      jobs: 'id, studyId, [state+dueAt]',
      activities: 'id, studyId, [studyId+at], at',
      counters: 'key, studyId',
      settings: 'key',
    },
  },
];

/** Declares the schema to Dexie, which runs the upgrades between the stored version and the last one. */
export function applySchemaVersions(
  database: Dexie,
  versions: readonly SchemaVersion[] = SCHEMA_VERSIONS,
): void {
  for (const { version, stores, upgrade } of versions) {
    const declared = database.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
}
