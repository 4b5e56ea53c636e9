import { messagesOf } from '@/lib/locales';
import type { ChromiumView } from '../e2e/drivers/chromium-view.ts';
import { COMPANIES, STUDY } from '../e2e/market-study.ts';
import { shows } from '../e2e/road/dashboard.ts';

const { onboarding: words } = messagesOf('en');

/** The companies the demonstration watches. */
const NAMES = ['Lagune', 'Nordis', 'Brumea', 'Kaptou'];

/** Fills the first-run form as a newcomer does: the brief, our company, three competitors. */
export async function createStudy(dashboard: ChromiumView): Promise<void> {
  await dashboard.click('button', words.myMarket);
  const { page } = dashboard;
  await page.getByLabel(words.name, { exact: true }).first().fill(STUDY.name);
  await page.getByLabel(new RegExp(`^${words.product}`)).fill(STUDY.product);
  await page.getByLabel(new RegExp(`^${words.problem}`)).fill(STUDY.problem);
  const companies = COMPANIES.filter(({ name }) =>
    NAMES.some((wanted) => fold(name) === fold(wanted)),
  ).sort((a, b) => Number(b.relation === 'own') - Number(a.relation === 'own'));
  const domains = page.getByLabel(words.domains, { exact: true });
  for (const [row, company] of companies.entries()) {
    if ((await domains.count()) <= row) await dashboard.click('button', words.addCompetitor);
    const name =
      row === 0
        ? page.getByLabel(words.ownCompany, { exact: true }).last()
        : page.getByRole('textbox', { name: words.companyName, exact: true }).nth(row - 1);
    await name.fill(company.name);
    await domains.nth(row).fill(company.domains.join(' '));
  }
  await dashboard.click('button', words.create);
  await shows(dashboard, words.created);
}

const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
