import { Dexie } from 'dexie';
import { applySchemaVersions, SCHEMA_VERSIONS } from '@/lib/store';

/** Every row of a database at one schema version, bytes as base64. */
export interface DatabaseExport {
  version: number;
  tables: Record<string, unknown[]>;
}

const BYTES = '$bytes';

const encode = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { [BYTES]: Buffer.from(value).toString('base64') } : value;

function decode(_key: string, value: unknown): unknown {
  const encoded = typeof value === 'object' && value !== null && BYTES in value && value[BYTES];
  return typeof encoded === 'string' ? new Uint8Array(Buffer.from(encoded, 'base64')) : value;
}

/** Exports an open database, one row a line so that a fixture can be read in a diff. */
export async function exportDatabase(database: Dexie): Promise<string> {
  const tables = [];
  for (const table of database.tables) {
    const rows = await table.toArray();
    const lines = rows.map((row) => `\n      ${JSON.stringify(row, encode)}`);
    tables.push(`\n    ${JSON.stringify(table.name)}: [${lines.join(',')}]`);
  }
  return `{\n  "version": ${database.verno},\n  "tables": {${tables.join(',')}\n  }\n}\n`;
}

export const parseExport = (text: string): DatabaseExport =>
  JSON.parse(text, decode) as DatabaseExport;

/** Writes an export in a new database with the schema it was made at. */
export async function importAtItsVersion(name: string, dump: DatabaseExport): Promise<void> {
  const database = new Dexie(name);
  applySchemaVersions(
    database,
    SCHEMA_VERSIONS.filter(({ version }) => version <= dump.version),
  );
  await database.open();
  for (const [table, rows] of Object.entries(dump.tables))
    await database.table(table).bulkAdd(rows);
  database.close();
}
