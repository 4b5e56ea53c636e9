import { companyOfUrl, type Company, type Evidence, type Page } from '@/lib/market';
import type { UnitOfWork } from '@/lib/store';

const INBOX: readonly Evidence['status'][] = ['unsorted', 'later'];

async function claim(unit: UnitOfWork, page: Page, company: Company): Promise<void> {
  const { database } = unit;
  const { id: companyId } = company;
  const pageId = page.id;
  await unit.put('pages', { ...page, companyId });
  for (const row of await database.captures.where({ pageId }).toArray()) {
    await unit.put('captures', { ...row, companyId });
  }
  for (const row of await database.offers.where({ pageId }).toArray()) {
    await unit.put('offers', { ...row, companyId });
  }
  for (const row of await database.priceObservations.where({ pageId }).toArray()) {
    await unit.put('priceObservations', { ...row, companyId });
  }
  for (const row of await database.changes.where({ pageId }).toArray()) {
    await unit.put('changes', { ...row, companyId });
  }
  const subject = company.relation === 'own' ? 'us' : 'competitor';
  for (const row of await database.evidence.where({ pageId }).toArray()) {
    // What the user sorted is the user's; the rest still says what was guessed without the company.
    if (row.companyId !== null || !INBOX.includes(row.status)) continue;
    await unit.put('evidence', { ...row, companyId, subject });
  }
}

/** Gives a company the pages of its domains that were saved before it was known. */
export async function claimPages(unit: UnitOfWork, company: Company): Promise<void> {
  if (company.domains.length === 0) return;
  const pages = await unit.database.pages.where({ studyId: company.studyId }).toArray();
  for (const page of pages) {
    if (page.companyId === null && companyOfUrl([company], page.url)) {
      await claim(unit, page, company);
    }
  }
}
