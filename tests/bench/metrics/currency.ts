import symbols from '../data/currency-symbols.json' with { type: 'json' };

const CODES_OF_SIGN = new Map<string, string[]>(Object.entries(symbols));
const KNOWN_CODES = new Set([...CODES_OF_SIGN.values()].flat());

/** The ISO codes an annotated sign may stand for: `$` is any dollar. */
function codesOf(sign: string): string[] {
  const code = sign.trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(code) && KNOWN_CODES.has(code)) return [code];
  const lower = sign.trim().toLowerCase();
  const spellings = [
    lower,
    lower.replace(/\s/g, ''),
    lower.replace(/\.$/, ''),
    lower.replace(/[~.\s]+$/, ''),
  ];
  return spellings.map((spelling) => CODES_OF_SIGN.get(spelling)).find(Boolean) ?? [];
}

/** Whether a currency read is the annotated one, or one the annotated sign may stand for. */
export function isSameCurrency(given: string | null | undefined, expected: string): boolean {
  if (!given) return false;
  if (given.trim().toLowerCase() === expected.trim().toLowerCase()) return true;
  const accepted = codesOf(expected);
  return codesOf(given).some((code) => accepted.includes(code));
}
