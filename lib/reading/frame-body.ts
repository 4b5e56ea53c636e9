/** The body of a frame of the same origin; null for any other, which refuses to be read. */
export function frameBody(element: Element): HTMLElement | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    const body = (element as HTMLIFrameElement).contentDocument?.body ?? null;
    return body?.firstElementChild ? body : null;
  } catch {
    return null;
  }
}
