/** Longest the browser may take to start reading the file, in milliseconds, before its address is freed. */
const KEPT_MS = 60_000;

/**
 * Hands a file to the user's downloads, from an extension page; no permission is needed.
 * `content` is text (written as UTF-8) or bytes.
 */
export function downloadFile(
  filename: string,
  mediaType: string,
  content: string | Uint8Array<ArrayBuffer>,
): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
