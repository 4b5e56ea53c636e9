/**
 * The pairs of a `prefix` attribute, `og: http://ogp.me/ns# fb: http://…`, in order; the space after
 * the colon may be missing. Linear, whatever the attribute holds.
 */
export function readPrefixes(attribute: string | null): [prefix: string, address: string][] {
  const found: [string, string][] = [];
  let waiting: string | null = null;
  for (const word of (attribute ?? '').split(/\s+/)) {
    const colon = word.indexOf(':');
    if (waiting !== null) {
      found.push([waiting, word]);
      waiting = null;
    } else if (colon > 0 && colon === word.length - 1) {
      waiting = word.slice(0, colon);
    } else if (colon > 0) {
      found.push([word.slice(0, colon), word.slice(colon + 1)]);
    }
  }
  return found;
}
