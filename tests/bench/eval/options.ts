import path from 'node:path';
import { parseArgs } from 'node:util';

/** The kinds of sets, in the order they are printed. */
export const SET_KINDS = [
  'tagging',
  'prices',
  'product',
  'structured',
  'content',
  'relocate',
  'changes',
] as const;
export type SetKind = (typeof SET_KINDS)[number];

/** What a run measures. */
export interface EvalOptions {
  /** Folder that holds `prices`, `product`, `content`… */
  folder: string;
  only: readonly SetKind[];
  /** Reads the content sets with the other readers too, in the same run. */
  peers: boolean;
  /** Reads the product pages without their machine-readable hints instead. */
  strip: boolean;
  /** Most errors told a set. */
  errors: number;
  /** Most cases a set; every one when absent. */
  limit: number;
  processes: number;
  /** Longest a page may take, parsing included; then it is a failure. */
  pageSeconds: number;
}

/** Beside the repository, where the outside data is kept when there is any. */
const DEFAULT_FOLDER = path.resolve(import.meta.dirname, '../../../../shared/data/dev');

const isSetKind = (name: string): name is SetKind =>
  (SET_KINDS as readonly string[]).includes(name);

/**
 * Reads `[FOLDER] [--only a,b] [--peers] [--strip] [--errors N] [--limit N] [--processes N] [--page-seconds N]`.
 * @throws TypeError on an unknown option, RangeError on an unknown kind of set.
 */
export function readOptions(args: readonly string[]): EvalOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      peers: { type: 'boolean', default: false },
      strip: { type: 'boolean', default: false },
      errors: { type: 'string', default: '0' },
      limit: { type: 'string' },
      processes: { type: 'string', default: '2' },
      'page-seconds': { type: 'string', default: '30' },
    },
  });
  const only = values.only?.split(',') ?? [...SET_KINDS];
  const unknown = only.filter((name) => !isSetKind(name));
  if (unknown.length > 0)
    throw new RangeError(`No set is called ${unknown.join(', ')}: pick ${SET_KINDS.join(', ')}.`);
  return {
    folder: path.resolve(positionals[0] ?? DEFAULT_FOLDER),
    only: only.filter(isSetKind),
    peers: values.peers,
    strip: values.strip,
    errors: Number(values.errors),
    limit: values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit),
    processes: Number(values.processes),
    pageSeconds: Number(values['page-seconds']),
  };
}
