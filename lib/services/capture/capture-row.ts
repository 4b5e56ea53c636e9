import type { Capture, Id, Instant, PageReading } from '@/lib/market';
import type { PagePlace } from './page-rows.ts';
import { normaliseUrl } from './page-address.ts';
import type { SaveRequest } from './save-capture.ts';

/** Lengths the store keeps of what users and pages write. */
const LIMITS = { url: 4000, quote: 10_000, note: 5000, themes: 10 };

const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** The light row of a capture; its heavy parts go to its body. */
export function captureRow(
  id: Id,
  { page, source, company, version }: PagePlace,
  save: SaveRequest & { reading: PageReading; capturedAt: Instant; textHash: string },
): Capture {
  const { reading } = save;
  return {
    id,
    studyId: save.studyId,
    pageId: page.id,
    sourceId: source.id,
    companyId: company?.id ?? null,
    url: normaliseUrl(reading.url).slice(0, LIMITS.url),
    title: reading.title,
    excerpt: reading.excerpt,
    lang: reading.lang,
    byline: reading.byline,
    siteName: reading.siteName,
    publishedAt: reading.publishedAt,
    capturedAt: save.capturedAt,
    version,
    outcome: reading.outcome,
    outcomeReason: reading.outcomeReason,
    textHash: save.textHash,
    wordCount: countWords(reading.text),
    origin: save.origin,
    note: save.note.slice(0, LIMITS.note),
    quote: save.quote.slice(0, LIMITS.quote),
    themeIds: [...new Set(save.themeIds)].slice(0, LIMITS.themes),
    hasSnapshot: save.snapshot !== null,
    deletedAt: null,
  };
}
