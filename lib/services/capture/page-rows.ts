import {
  companyOfUrl,
  InvalidInputError,
  newId,
  NotFoundError,
  type Capture,
  type Company,
  type Id,
  type Instant,
  type Money,
  type Page,
  type PageReading,
  type Source,
} from '@/lib/market';
import { findPageByUrl, lastVersion, listCompanies, type UnitOfWork } from '@/lib/store';
import { defaultReliability } from '@/lib/diagnosis';
import { pageAddress, publisherDomain } from './page-address.ts';
import { guessSourceKind } from './source-kind.ts';

/** Where a capture belongs; the rows may not be written yet. */
export interface PagePlace {
  page: Page;
  source: Source;
  /** True when the source is not in the store yet. */
  isNewSource: boolean;
  company: Company | null;
  /** The version the capture will be. */
  version: number;
}

/** Longest address the store keeps. */
const MAXIMUM_URL = 4000;

/** The company the user chose, else the page's own so far, else the one its address belongs to. */
async function findCompany(
  unit: UnitOfWork,
  studyId: Id,
  url: string,
  chosen: Id | null | undefined,
  known: Id | null | undefined,
): Promise<Company | null> {
  if (chosen === null) return null;
  const companies = await listCompanies(unit.database, studyId);
  const byId = (wanted: Id) => companies.find(({ id }) => id === wanted);
  if (chosen === undefined) return (known && byId(known)) || companyOfUrl(companies, url);
  const company = byId(chosen);
  if (!company) throw new NotFoundError('company', chosen);
  return company;
}

async function findSource(
  unit: UnitOfWork,
  studyId: Id,
  url: string,
  reading: PageReading,
  company: Company | null,
  createdAt: Instant,
): Promise<Pick<PagePlace, 'source' | 'isNewSource'>> {
  const domain = publisherDomain(url);
  const known = await unit.database.sources.where({ studyId, domain }).first();
  if (known) return { source: known, isNewSource: false };
  const kind = guessSourceKind(url, reading, company);
  const source: Source = {
    id: newId(),
    studyId,
    domain,
    name: reading.siteName.slice(0, 200) || domain,
    kind,
    reliability: defaultReliability(kind),
    independenceGroup: domain,
    createdAt,
  };
  return { source, isNewSource: true };
}

/** Finds the page of a reading with its source and company, or prepares them. Writes nothing. */
export async function locatePage(
  unit: UnitOfWork,
  studyId: Id,
  reading: PageReading,
  chosenCompany: Id | null | undefined,
  now: Instant,
): Promise<PagePlace> {
  const url = pageAddress(reading);
  if (url.length > MAXIMUM_URL)
    throw new InvalidInputError('The address of this page is too long.');
  const known = await findPageByUrl(unit.database, studyId, url);
  const company = await findCompany(unit, studyId, url, chosenCompany, known?.companyId);
  const { source, isNewSource } = await findSource(unit, studyId, url, reading, company, now);
  const page: Page = known ?? {
    id: newId(),
    studyId,
    sourceId: source.id,
    companyId: null,
    url,
    title: '',
    firstCapturedAt: now,
    lastCapturedAt: now,
    captureCount: 0,
    lastPrice: null,
    previousPrice: null,
    deletedAt: null,
  };
  const last = known ? await lastVersion(unit.database, known.id) : null;
  return { page, source, isNewSource, company, version: (last?.version ?? 0) + 1 };
}

/** Counts a capture on its page, with the page's source when it is new. */
export async function recordVisit(
  unit: UnitOfWork,
  { page, source, isNewSource, company }: PagePlace,
  capture: Capture,
  price: Money | null,
): Promise<void> {
  if (isNewSource) await unit.addAll('sources', [source]);
  await unit.put('pages', {
    ...page,
    companyId: company?.id ?? null,
    title: capture.title || page.title,
    lastCapturedAt: capture.capturedAt,
    captureCount: page.captureCount + 1,
    lastPrice: price ?? page.lastPrice,
    previousPrice: price ? page.lastPrice : page.previousPrice,
    deletedAt: null,
  });
}
