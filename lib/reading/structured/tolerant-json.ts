const ENTITIES: Record<string, string> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

function tryParse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Takes off what templates wrap a block in: BOM, CDATA, HTML comments, a final semicolon. */
function unwrap(text: string): string {
  return text
    .replace(/^[\s\ufeff]+/, '')
    .replace(/^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/|\/\/-->)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/, '')
    .replace(/;\s*$/, '')
    .trim();
}

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

// Built from its code points: raw control characters in a pattern are refused by the linter.
const CONTROL = new RegExp(`[${String.fromCharCode(0)}-${String.fromCharCode(31)}]`, 'g');

const escapeControl = (character: string) => ESCAPES[character] ?? '';

const STRING_OR_COMMENT = /"(?:[^"\\]|\\[\s\S])*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*|,(?=\s*(?:[}\]]|,))/g;

/** Drops comments and trailing commas outside strings, escapes raw newlines inside them. */
function repair(text: string): string {
  return text.replace(STRING_OR_COMMENT, (piece) => {
    if (!piece.startsWith('"')) return '';
    return piece.replace(CONTROL, escapeControl).replace(/\\(?!["\\/bfnrtu])/g, '\\\\');
  });
}

const decodeEntities = (text: string) =>
  text.replace(/&(?:quot|apos|lt|gt|amp|#34|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * The value of a JSON block as real pages write them, or null when nothing can be saved. Tried in
 * order: as it is, without comments, trailing commas and raw newlines, with its entities decoded.
 */
export function parseTolerantJson(text: string): unknown {
  const plain = unwrap(text);
  if (!plain) return null;
  const attempts = [
    () => plain,
    () => repair(plain),
    () => repair(decodeEntities(plain)),
    () => `[${repair(plain).replace(/\}\s*\{/g, '},{')}]`,
  ];
  for (const attempt of attempts) {
    const parsed = tryParse(attempt());
    if (parsed) return parsed.value;
  }
  return null;
}
