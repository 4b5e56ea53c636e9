import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A set of outside data: a folder with its `index.json`. */
export interface DataSet<Row> {
  /** `<kind>/<name>`, e.g. `content/wcxb-dev`. */
  name: string;
  folder: string;
  rows: Row[];
}

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The sets of a kind that are there, by name; `limit` rows each at most. The type of the rows is that of
 * the set's format, which is trusted: it is data to measure with, not input of the product.
 */
export function dataSets<Row>(folder: string, kind: string, limit: number): DataSet<Row>[] {
  const root = path.join(folder, kind);
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort()
    .map((name) => ({ name: `${kind}/${name}`, folder: path.join(root, name) }))
    .filter((set) => existsSync(path.join(set.folder, 'index.json')))
    .map((set) => {
      const rows = readJson(path.join(set.folder, 'index.json')) as Row[];
      return { ...set, rows: rows.slice(0, limit) };
    });
}
