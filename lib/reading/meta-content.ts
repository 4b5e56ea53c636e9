const NAME_ATTRIBUTES = ['property', 'name', 'itemprop'];

/** The contents of a page's meta tags by their names in lower case, the first one of each name. */
export type PageMeta = ReadonlyMap<string, string>;

/** Every named `<meta>` of a page, in one pass: for readers that ask many names. */
export function readMeta(document: Document): PageMeta {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of NAME_ATTRIBUTES) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** The first content under exactly one of these names, in the order of the names; empty without one. */
export function metaOf(meta: PageMeta, ...names: string[]): string {
  return names.map((name) => meta.get(name.toLowerCase())).find(Boolean) ?? '';
}

/**
 * The content of the first `<meta>` with exactly one of these names, in the order of the keys; keys
 * are never guessed. One pass over the page's meta tags, which is much faster than a selector a key.
 */
export function metaContent(document: Document, ...keys: string[]): string {
  return metaOf(readMeta(document), ...keys);
}
