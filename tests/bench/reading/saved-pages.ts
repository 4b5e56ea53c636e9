import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '../eval/data-set.ts';

/** A page of a content set. */
export interface ListedPage {
  id: string;
  type: string;
  file: string;
}

const DEFAULT_SET = path.resolve(
  import.meta.dirname,
  '../../../../shared/data/dev/content/wcxb-dev',
);

/**
 * One page in `step` of a content set: a folder with an `index.json` of `{ id, type, html }`. Empty when
 * the folder is not there.
 */
export function savedPages(folder = DEFAULT_SET, step = 1): ListedPage[] {
  const index = path.join(folder, 'index.json');
  if (!existsSync(index)) return [];
  const rows = readJson(index) as { id: string; type: string; html: string }[];
  return rows
    .filter((_, place) => place % step === 0)
    .map(({ id, type, html }) => ({ id, type, file: path.join(folder, html) }));
}
