import type { Dexie } from 'dexie';

/**
 * Every schema version, oldest first; a version once released is never edited. A new version adds a
 * block with its `upgrade`, and an export of the previous one to `tests/fixtures/database/`.
 *
 * Indexes serve the screens: `[studyId+status]` the inbox, `[studyId+capturedAt]` a period,
 * `[pageId+capturedAt]` a page's versions, `[studyId+url]` "already saved?", `[pageId+observedAt]` a
 * price series, `[state+dueAt]` the job runner. `*` is multi-entry.
 */
export function applySchemaVersions(database: Dexie): void {
  database.version(1).stores({
    studies: 'id, createdAt',
    companies: 'id, studyId, *domains',
    sources: 'id, studyId, &[studyId+domain]',
    pages: 'id, studyId, &[studyId+url], companyId, [studyId+lastCapturedAt]',
    captures: 'id, studyId, pageId, [pageId+capturedAt], [studyId+capturedAt]',
    captureBodies: 'captureId, studyId',
    evidence:
      'id, studyId, captureId, pageId, [studyId+status], [studyId+capturedAt], *themeIds, companyId',
    offers: 'id, studyId, pageId, companyId, &[pageId+key], gtin, sku',
    priceObservations:
      'id, studyId, captureId, offerId, [pageId+observedAt], [offerId+observedAt], [studyId+observedAt]',
    changes: 'id, studyId, pageId, toCaptureId, [studyId+detectedAt]',
    entries: 'id, studyId, [studyId+framework], *evidenceIds',
    digests: 'id, studyId, [studyId+week]',
    jobs: 'id, studyId, subjectId, [state+dueAt]',
    activities: 'id, studyId, [studyId+at]',
    counters: 'key, studyId',
    settings: 'key',
  });
}
