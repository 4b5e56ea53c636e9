/** What a person types for an amount: spaces, an apostrophe or a narrow space group the thousands. */
const GROUPING = /[\s'’\u00A0\u202F]/g;

/**
 * An amount as typed (`29,90`, `1 299.00`) as an exact decimal string; null when it cannot be read
 * for sure: `1.299,00` mixes both marks and could be a slip.
 */
export function typedAmount(typed: string): string | null {
  const plain = typed.replace(GROUPING, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? plain : null;
}
