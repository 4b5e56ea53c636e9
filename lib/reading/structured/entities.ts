const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['nbsp', '\u00a0'],
]);

const HIGHEST_CODE_POINT = 0x10ffff;

function characterOf(entity: string, name: string): string {
  if (!name.startsWith('#')) return NAMED.get(name) ?? entity;
  const isHex = name.charAt(1).toLowerCase() === 'x';
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= HIGHEST_CODE_POINT ? String.fromCodePoint(code) : entity;
}

/**
 * A text without the entities that templates leave in data by escaping it twice: those of XML, the
 * no-break space and numbers. The others stay as they are written.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(quot|apos|lt|gt|amp|nbsp|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/g, characterOf);
}
