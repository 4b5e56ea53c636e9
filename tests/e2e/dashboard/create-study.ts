import type { CompanyInput, StudyInput } from '@/lib/market';
import { messagesOf } from '@/lib/locales';
import type { View } from '../drivers/driver.ts';
import { shows } from '../road/dashboard.ts';
import { pressAll, type } from './keyboard.ts';

const { onboarding: words, overview } = messagesOf('en');

/** Fills the form of a first run as a newcomer does, own company first, and creates the study. */
export async function createStudyByForm(
  dashboard: View,
  study: StudyInput,
  companies: readonly CompanyInput[],
): Promise<void> {
  await dashboard.click('button', words.myMarket);
  await shows(dashboard, words.brief);
  await dashboard.fill(words.name, study.name);
  for (const field of ['client', 'product', 'market', 'area', 'problem'] as const)
    await dashboard.fill(new RegExp(`^${words[field]}`), study[field]);
  for (const [rank, { name, domains }] of companies.entries()) {
    if (rank > 1) await dashboard.click('button', words.addCompetitor); // the form opens with two rows
    await focusCompany(dashboard, rank);
    await type(dashboard, name);
    await pressAll(dashboard, ['Tab']);
    await type(dashboard, domains.join(' '));
  }
  await dashboard.click('button', words.create);
  await shows(dashboard, overview.startTitle);
}

/** Puts the focus on the name of a company: the rows have the same labels. */
const focusCompany = (dashboard: View, rank: number) =>
  dashboard.run((at: number) => {
    const rows = document.querySelectorAll<HTMLElement>('fieldset fieldset');
    rows[at]?.querySelector('input')?.focus();
  }, rank);
