/** Largest snapshot kept, in bytes once compressed: beyond, a page is an application, not a document. */
const SNAPSHOT_LIMIT = 3 * 1024 * 1024;

/** Bytes turned into characters at a time: the argument list of a call is limited. */
const CHUNK = 0x8000;

/**
 * The page's HTML as it stands, gzipped and base64 for the message, with its size before in bytes;
 * null when it is too large, longer than `room` characters, or the page refuses.
 */
export async function takeSnapshot(
  document: Document,
  room: number,
): Promise<{ gzipBase64: string; bytes: number } | null> {
  try {
    const doctype = document.doctype ? '<!doctype html>\n' : '';
    const html = new TextEncoder().encode(doctype + document.documentElement.outerHTML);
    const stream = new Blob([html]).stream().pipeThrough(new CompressionStream('gzip'));
    const answer = new Uint8Array(await new Response(stream).arrayBuffer());
    // A copy of our own: Firefox lends the page's buffer, and refuses to cut it.
    const gzip = new Uint8Array(answer.length);
    gzip.set(answer);
    if (gzip.length > SNAPSHOT_LIMIT) return null;
    const gzipBase64 = toBase64(gzip);
    return gzipBase64.length > room ? null : { gzipBase64, bytes: html.length };
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}
