/** A reference of an address: "B0756B4GVG" in /dp/B0756B4GVG, "987929" in /ergo-one-987929.html. */
export interface UrlReference {
  /** As written in the address. */
  text: string;
  /** Letters and digits alone, in lower case. */
  plain: string;
}

const FEWEST_DIGITS = 3;
const SHORTEST = 5;
const LONGEST = 40;

/** Letters and digits of a text, in lower case: `466/7999` and `4667999` are one reference. */
export const plainReference = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const digitsIn = (text: string) => text.replace(/\D/g, '').length;

/** A year or a day alone is no reference: /2026/03/15/. */
const isDate = (text: string) => /^(?:19|20)\d{2}(?:[-/]?\d{2}){0,2}$/.test(text);

const pathOf = (address: string): string => {
  if (!URL.canParse(address)) return '';
  const { pathname } = new URL(address);
  return URL.canParse(`http://a.example${pathname}`) ? safeDecode(pathname) : '';
};

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The references that the path of an address holds, the last first: shops end the address of a product
 * with the number they know it by.
 */
export function urlReferences(address: string): UrlReference[] {
  const path = pathOf(address).replace(/\.(?:html?|php|aspx?|jsp)$/i, '');
  const pieces = path.split(/[/_.,;=]|-(?=\w*\d)|(?<=\d)-/).reverse();
  return pieces
    .filter((piece) => piece.length >= SHORTEST && piece.length <= LONGEST)
    .filter((piece) => digitsIn(piece) >= FEWEST_DIGITS && !isDate(piece))
    .filter((piece) => !/^\w+-\w+-\w+/.test(piece))
    .map((text) => ({ text, plain: plainReference(text) }));
}

/** Shortest reference that the address may hold inside a longer piece. */
const SHORTEST_INSIDE = 6;

/** Whether a reference that the page shows also stands in its address. */
export function isInAddress(reference: string, address: string): boolean {
  const plain = plainReference(reference);
  if (plain.length < SHORTEST_INSIDE || digitsIn(plain) < FEWEST_DIGITS) return false;
  return pathOf(address)
    .split('/')
    .some((piece) => plainReference(piece).includes(plain));
}
