import {
  FrozenDigestError,
  InvalidInputError,
  NotFoundError,
  z,
  type Digest,
  type Id,
} from '@/lib/market';
import type { Rows, UnitOfWork } from '@/lib/store';

/** Tables whose rows can be in the bin, with the name of a row for messages. */
const NAMES = {
  studies: 'study',
  companies: 'company',
  captures: 'capture',
  evidence: 'evidence',
  entries: 'entry',
  digests: 'digest',
} as const;

/**
 * A row to change.
 * @throws NotFoundError when it is gone or in the bin.
 */
export async function mustFind<Table extends keyof typeof NAMES>(
  unit: UnitOfWork,
  table: Table,
  id: Id,
): Promise<Rows[Table]> {
  const row = await unit.get(table, id);
  if (!row || row.deletedAt) throw new NotFoundError(NAMES[table], id);
  return row;
}

/**
 * A digest that can still be edited.
 * @throws NotFoundError, FrozenDigestError when it is issued.
 */
export async function mustFindDraft(unit: UnitOfWork, id: Id): Promise<Digest> {
  const digest = await mustFind(unit, 'digests', id);
  if (digest.number !== null) throw new FrozenDigestError(digest.number);
  return digest;
}

/**
 * Values of a form, checked.
 * @throws InvalidInputError naming the first field that does not fit.
 */
export function checked<Shape extends z.ZodType>(schema: Shape, value: unknown): z.infer<Shape> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') || 'value';
  throw new InvalidInputError(`The field “${field}” is not valid: ${issue?.message ?? ''}.`, {
    cause: result.error,
  });
}
