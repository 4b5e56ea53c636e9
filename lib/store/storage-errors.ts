import { StorageFullError, StorageUnavailableError, VigieError } from '@/lib/market';

/** Names under which IndexedDB and Dexie say that the database itself cannot be reached. */
const UNAVAILABLE = new Set([
  'DatabaseClosedError',
  'MissingAPIError',
  'OpenFailedError',
  'UnknownError',
  'VersionError',
  'UpgradeError',
  'InvalidStateError',
]);

interface Nested {
  name?: unknown;
  inner?: unknown;
  cause?: unknown;
  failures?: unknown;
}

/** The names of an error and of every error inside it. */
function errorNames(error: unknown, depth = 0): string[] {
  // Errors of Dexie nest three deep at most; the bound only guards against a cycle.
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name, inner, cause, failures } = error as Nested;
  const nested = [inner, cause, ...(Array.isArray(failures) ? (failures as unknown[]) : [])];
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...nested.flatMap((each) => errorNames(each, depth + 1)),
  ];
}

/** True when the connection was closed under us: the worker slept, or another context upgraded. */
export const isDatabaseClosed = (error: unknown): boolean =>
  errorNames(error)[0] === 'DatabaseClosedError';

/**
 * The error of ours inside what Dexie rejects with: it wraps whatever bears a name of the DOM's, and
 * our `NotFoundError` does.
 */
function ownError(error: unknown): VigieError | null {
  if (error instanceof VigieError) return error;
  const inner = typeof error === 'object' && error !== null ? (error as Nested).inner : null;
  return inner instanceof VigieError ? inner : null;
}

/**
 * The error to show for a failure of the database: a full disk arrives as an `AbortError` whose
 * inner name is `QuotaExceededError`. Anything else, such as a mistake of the code, is unchanged.
 */
export function toStorageError(error: unknown): unknown {
  const own = ownError(error);
  if (own) return own;
  const names = errorNames(error);
  if (names.includes('QuotaExceededError')) return new StorageFullError({ cause: error });
  if (names.some((name) => UNAVAILABLE.has(name))) {
    return new StorageUnavailableError({ cause: error });
  }
  return error;
}
