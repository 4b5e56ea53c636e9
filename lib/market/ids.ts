import type { Id } from './schema.ts';

/** A new random identifier. */
export const newId = (): Id => crypto.randomUUID();
