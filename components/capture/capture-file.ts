import type { ExportedFile } from '@/lib/hooks/exports';
import type { Capture, PageReading } from '@/lib/market';

/** The reading as a person would open it: indented JSON. */
export const readingJson = (reading: PageReading): string =>
  `${JSON.stringify(reading, null, 2)}\n`;

/** Letters, digits and hyphens of the site's name: a captured address is no path. */
const hostPart = (url: string): string =>
  URL.canParse(url)
    ? new URL(url).hostname
        .replace(/^www\./, '')
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, 40)
        .replaceAll(/^-+|-+$/g, '')
    : '';

/**
 * The reading as a file, e.g. `vigie-reading-nordis-example-2026-11-25-v3.json`.
 * @param subject what the file holds, in the interface's language, ASCII letters only.
 */
export function captureFile(
  { url, capturedAt, version }: Pick<Capture, 'url' | 'capturedAt' | 'version'>,
  reading: PageReading,
  subject: string,
): ExportedFile {
  const parts = ['vigie', subject, hostPart(url), capturedAt.slice(0, 10), `v${version}`];
  return {
    name: `${parts.filter(Boolean).join('-')}.json`,
    type: 'application/json;charset=utf-8',
    content: readingJson(reading),
  };
}
