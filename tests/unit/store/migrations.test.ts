import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  Activity,
  Capture,
  Change,
  Company,
  Digest,
  Entry,
  Evidence,
  Job,
  newId,
  Offer,
  Page,
  PriceObservation,
  Source,
  Study,
  type z,
} from '@/lib/market';
import { readDigestDocument } from '@/lib/services/exports/stored-document';
import {
  listInbox,
  openDatabase,
  readCaptureReading,
  readSetting,
  SCHEMA_VERSIONS,
  VigieDatabase,
} from '@/lib/store';
import { exportDatabase, importAtItsVersion, parseExport } from './database-export.ts';

const fixture = (version: number) =>
  new URL(`../../fixtures/database/v${version}.json`, import.meta.url);

const SHAPES: Record<string, z.ZodType> = {
  studies: Study,
  companies: Company,
  sources: Source,
  pages: Page,
  captures: Capture,
  evidence: Evidence,
  offers: Offer,
  priceObservations: PriceObservation,
  changes: Change,
  entries: Entry,
  digests: Digest,
  jobs: Job,
  activities: Activity,
};

describe('the schema versions', () => {
  it('are numbered one by one from 1, each with an export of its rows', () => {
    expect(SCHEMA_VERSIONS.map(({ version }) => version)).toEqual(
      SCHEMA_VERSIONS.map((_, index) => index + 1),
    );
    for (const { version } of SCHEMA_VERSIONS) {
      expect({ version, isExported: existsSync(fixture(version)) }).toEqual({
        version,
        isExported: true,
      });
    }
  });

  it.each(SCHEMA_VERSIONS)(
    'bring version $version to the present with every row',
    async ({ version }) => {
      const dump = parseExport(readFileSync(fixture(version), 'utf8'));
      expect(dump.version).toBe(version);
      const name = newId();
      await importAtItsVersion(name, dump);
      const database = await openDatabase(name);
      expect(database.verno).toBe(SCHEMA_VERSIONS.at(-1)!.version);
      for (const table of database.tables) {
        const rows = await table.toArray();
        const count = dump.tables[table.name]?.length;
        expect({ table: table.name, count: rows.length }).toEqual({ table: table.name, count });
        // A table the fixture leaves empty would prove nothing.
        expect({ table: table.name, empty: count === 0 }).toEqual({
          table: table.name,
          empty: false,
        });
        for (const row of rows) expect(SHAPES[table.name]?.safeParse(row).error).toBeUndefined();
      }
      const [capture] = await database.captures.toArray();
      expect((await readCaptureReading(database, capture!.id)).title).toBe(capture!.title);
      const [digest] = await database.digests.toArray();
      const { sources } = await readDigestDocument(database, digest!.id);
      expect(sources.length).toBeGreaterThan(0);
      expect(await readSetting(database, 'interfaceLanguage')).toBe('fr');
      expect(await listInbox(database, capture!.studyId)).toEqual([]);
      await database.delete();
    },
  );

  it('are exported as they are read back', async () => {
    const text = readFileSync(fixture(SCHEMA_VERSIONS.at(-1)!.version), 'utf8');
    const name = newId();
    await importAtItsVersion(name, parseExport(text));
    const database = new VigieDatabase(name);
    expect(parseExport(await exportDatabase(database))).toEqual(parseExport(text));
    await database.delete();
  });
});
