import { companyOfUrl, type Company, type Id, type Instant, type Money } from '@/lib/market';
import { findPageByUrl, lastCaptureOfAddress, listCaptures, listCompanies } from '@/lib/store';
import type { ServiceContext } from '../context.ts';
import { normaliseUrl } from './page-address.ts';

/** What is known of an address before it is saved (again). */
export interface PageDescription {
  /** By the address, whether the page was saved or not; null when it is nobody's. */
  company: Company | null;
  saved: {
    pageId: Id;
    title: string;
    /** Captures outside the bin. */
    versions: number;
    lastCaptureId: Id;
    firstCapturedAt: Instant;
    lastCapturedAt: Instant;
    lastPrice: Money | null;
    previousPrice: Money | null;
  } | null;
}

/** Whether an address was saved, when, how many times, and what its price did. */
export async function describePage(
  { database }: Pick<ServiceContext, 'database'>,
  studyId: Id,
  url: string,
): Promise<PageDescription> {
  const companies = await listCompanies(database, studyId);
  const address = normaliseUrl(url);
  const page =
    (await findPageByUrl(database, studyId, address)) ??
    (await pageOfCapture(database, studyId, address));
  const [last] = page && !page.deletedAt ? await listCaptures(database, page.id, 1) : [];
  const company =
    companies.find(({ id }) => id === page?.companyId) ?? companyOfUrl(companies, address);
  if (!page || !last) return { company, saved: null };
  return {
    company,
    saved: {
      pageId: page.id,
      title: page.title,
      versions: page.captureCount,
      lastCaptureId: last.id,
      firstCapturedAt: page.firstCapturedAt,
      lastCapturedAt: page.lastCapturedAt,
      lastPrice: page.lastPrice,
      previousPrice: page.previousPrice,
    },
  };
}

/** The page an address led to when it was saved: its canonical address may be another. */
async function pageOfCapture(database: ServiceContext['database'], studyId: Id, url: string) {
  const capture = await lastCaptureOfAddress(database, studyId, url);
  return capture ? ((await database.pages.get(capture.pageId)) ?? null) : null;
}
