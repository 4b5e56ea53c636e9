import { messagesOf } from '@/lib/locales';
import type { ChromiumView } from '../e2e/drivers/chromium-view.ts';
import { shows } from '../e2e/road/dashboard.ts';
import { STUDY, WATCHED_COMPANIES } from './story.ts';

const { onboarding: words } = messagesOf('fr');

/** Turns the interface to French, whatever the browser speaks. */
export async function speakFrench({ page }: ChromiumView): Promise<void> {
  const { shell } = messagesOf('en');
  const button = page.getByRole('button', { name: shell.display });
  // A French browser opens in French: there is nothing to turn.
  if ((await page.locator('html').getAttribute('lang')) === 'fr') return;
  await button.click();
  await page.getByText(shell.french, { exact: true }).click();
  await page.getByRole('heading', { name: words.welcome }).waitFor();
}

/** Fills the first-run form as a newcomer does: the brief, our company, three competitors. */
export async function createStudy(dashboard: ChromiumView): Promise<void> {
  const { page } = dashboard;
  await dashboard.click('button', words.myMarket);
  const fields = {
    name: words.name,
    client: words.client,
    product: words.product,
    market: words.market,
    area: words.area,
    problem: words.problem,
    horizon: words.horizon,
    decision: words.decision,
  } as const;
  for (const [field, label] of Object.entries(fields) as [keyof typeof fields, string][]) {
    await page
      .getByRole('textbox', { name: new RegExp(`^${label}( \\(|$)`, 'u') })
      .first()
      .fill(STUDY[field]);
  }
  const domains = page.getByLabel(words.domains, { exact: true });
  for (const [row, company] of WATCHED_COMPANIES.entries()) {
    if ((await domains.count()) <= row) await dashboard.click('button', words.addCompetitor);
    const name =
      row === 0
        ? page.getByRole('textbox', { name: words.ownCompany, exact: true })
        : page.getByRole('textbox', { name: words.companyName, exact: true }).nth(row - 1);
    await name.fill(company.name);
    await domains.nth(row).fill(company.domains.join(' '));
  }
  await dashboard.click('button', words.create);
  await shows(dashboard, words.created);
}
