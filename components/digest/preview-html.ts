/** The anchor of a line in the preview, from its rank, from 0. */
export const lineAnchor = (rank: number): string => `preview-line-${rank + 1}`;

/**
 * The document made fit for the frame: each line can be scrolled to, and a link that leaves the
 * document asks for a new window, which the sandbox refuses: reading a draft sends nobody a request.
 */
export function toPreview(html: string): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  // The lines told are the first list of claims.
  [...(document.querySelector('.claims')?.children ?? [])].forEach((line, rank) => {
    line.id = lineAnchor(rank);
  });
  for (const link of document.querySelectorAll('a[href]:not([href^="#"])')) {
    link.setAttribute('target', '_blank');
  }
  return `<!doctype html>${document.documentElement.outerHTML}`;
}
