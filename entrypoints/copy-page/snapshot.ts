import { COPY_LIMITS, pageHtml, type CopyLimits } from '@/lib/reading/copy/page-html';

/** Bytes turned into characters at a time: the argument list of a call is limited. */
const CHUNK = 0x8000;

/** A copy of a page: its HTML, gzipped then base64; `bytes` is its size before, `isWhole` whether nothing is missing. */
export interface PageCopy {
  gzipBase64: string;
  bytes: number;
  isWhole: boolean;
}

/** What is tried in turn until a copy fits: all of it, then what holds words and data, then its beginning. */
const ATTEMPTS: readonly CopyLimits[] = [
  COPY_LIMITS,
  { ...COPY_LIMITS, isLean: true },
  { mostNodes: 60_000, mostCharacters: 6_000_000, isLean: true },
  { mostNodes: 20_000, mostCharacters: 2_000_000, isLean: true },
];

/**
 * The page as it stands in at most `room` characters, or null when the page refuses or nothing fits.
 * Never throws.
 */
export async function takeSnapshot(document: Document, room: number): Promise<PageCopy | null> {
  try {
    for (const limits of ATTEMPTS) {
      const { html, isWhole } = pageHtml(document, limits);
      const { gzipBase64, bytes } = await compress(html);
      if (gzipBase64.length <= room)
        return { gzipBase64, bytes, isWhole: isWhole && !limits.isLean };
    }
    return null;
  } catch {
    return null;
  }
}

async function compress(html: string): Promise<Omit<PageCopy, 'isWhole'>> {
  const encoded = new TextEncoder().encode(html);
  const stream = new Blob([encoded]).stream().pipeThrough(new CompressionStream('gzip'));
  const answer = new Uint8Array(await new Response(stream).arrayBuffer());
  // A copy of our own: Firefox lends the page's buffer, and refuses to cut it.
  const gzip = new Uint8Array(answer.length);
  gzip.set(answer);
  return { gzipBase64: toBase64(gzip), bytes: encoded.length };
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}
