const NAME_ATTRIBUTES = ['property', 'name', 'itemprop'];

/**
 * The content of the first `<meta>` with exactly one of these names, in the order of the keys; keys
 * are never guessed. One pass over the page's meta tags, which is much faster than a selector a key.
 */
export function metaContent(document: Document, ...keys: string[]): string {
  const wanted = keys.map((key) => key.toLowerCase());
  const found = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of NAME_ATTRIBUTES) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && wanted.includes(name) && !found.has(name)) found.set(name, content);
    }
  }
  return wanted.map((key) => found.get(key)).find(Boolean) ?? '';
}
