import { companyOfUrl, type Company, type Evidence, type Id, type Page } from '@/lib/market';
import type { UnitOfWork } from '@/lib/store';

const INBOX: readonly Evidence['status'][] = ['unsorted', 'later'];

/** Whether a row names no company, or one that was removed: another may have it. */
async function isFree(unit: UnitOfWork, { companyId }: { companyId: Id | null }) {
  if (companyId === null) return true;
  const owner = await unit.get('companies', companyId);
  return !owner || owner.deletedAt !== null;
}

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
    if (!INBOX.includes(row.status) || !(await isFree(unit, row))) continue;
    await unit.put('evidence', { ...row, companyId, subject });
  }
}

/** Gives a company the pages of its domains that no company has: saved before it was known, or left by one removed. */
export async function claimPages(unit: UnitOfWork, company: Company): Promise<void> {
  if (company.domains.length === 0) return;
  const pages = await unit.database.pages.where({ studyId: company.studyId }).toArray();
  for (const page of pages) {
    if (companyOfUrl([company], page.url) && (await isFree(unit, page))) {
      await claim(unit, page, company);
    }
  }
}
