// It imports nothing: the script injected in pages needs this number without the schema library.

/** Largest answer one reading of a tab may bring back, in characters of JSON (4 MiB). */
export const READING_LIMIT = 4 * 1024 * 1024;
