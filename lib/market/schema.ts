import * as z from 'zod';

// Zod's JIT probes `Function('')`, which the extension's content security policy reports and the
// add-on store's linter flags. Every schema imports zod from here so the switch is always thrown first.
z.config({ jitless: true });

export { z };

/** An identifier of any row: a random UUID, or a text derived from other ids when a job must be idempotent. */
export const Id = z.string().min(1).max(200);
export type Id = z.infer<typeof Id>;

/** An instant, ISO 8601 in UTC with milliseconds, e.g. `2026-11-25T10:00:00.000Z`: sorts as text. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** The languages the product speaks; captured text may be in any other. */
export const Language = z.enum(['fr', 'en']);
export type Language = z.infer<typeof Language>;

/** An exact decimal number as text, e.g. `"1299.00"`: money is never a float. */
export const Decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
export type Decimal = z.infer<typeof Decimal>;

/** An ISO 4217 code, e.g. `EUR`. */
export const Currency = z.string().regex(/^[A-Z]{3}$/);
export type Currency = z.infer<typeof Currency>;
