/** The attribute that holds an element's value, by tag, as the HTML standard lists them. */
const ADDRESS_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['a', 'href'],
  ['area', 'href'],
  ['link', 'href'],
  ['audio', 'src'],
  ['embed', 'src'],
  ['iframe', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['track', 'src'],
  ['video', 'src'],
  ['object', 'data'],
]);
const VALUE_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['data', 'value'],
  ['meter', 'value'],
  ['time', 'datetime'],
]);

const ABSOLUTE = /^[A-Za-z][A-Za-z\d+.-]*:/;

/** An address as a browser resolves it; absolute ones and those without a base stay as written. */
export function resolveAddress(address: string, base: string): string {
  const trimmed = address.trim();
  if (trimmed === '' || base === '' || ABSOLUTE.test(trimmed)) return trimmed;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed;
  }
}

/** What relative addresses of a page stand on: its `<base>`, else the address it was read at. */
export function baseOf(document: Document, url: string): string {
  return (
    resolveAddress(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) || url
  );
}

/**
 * The value that an element states by an attribute, or null when its text is its value. `content`
 * counts on any element, as schema.org's own examples write it, and stands for an address that a
 * lazy-loaded image does not have yet.
 */
export function statedValue(element: Element, base: string): string | null {
  const content = element.getAttribute('content');
  if (element.localName === 'meta') return content ?? '';
  const address = ADDRESS_ATTRIBUTES.get(element.localName);
  if (address) return resolveAddress(element.getAttribute(address) || (content ?? ''), base);
  const attribute = VALUE_ATTRIBUTES.get(element.localName);
  const value = attribute ? element.getAttribute(attribute) : null;
  return value ?? (content || null);
}
