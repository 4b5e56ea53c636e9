import type { CompanyInput, StudyInput } from '@/lib/market';
import { SITES } from '../market/index.ts';

/** The study the tests watch the fixture market in: Lagune's. */
export const STUDY: StudyInput = {
  name: 'Insulated bottles',
  client: 'Lagune',
  product: 'Insulated bottles',
  market: 'Reusable bottles',
  area: 'France',
  problem: 'Should Lagune follow the price rises of its competitors?',
  horizon: '12 months',
  decision: 'The price list of next spring',
  language: 'en',
};

/** Every company of the fixture market, recognised by its site. */
export const COMPANIES: CompanyInput[] = SITES.flatMap(({ name, title, relation }) =>
  relation ? [{ name: title, relation, domains: [`${name}.localhost`], aliases: [] }] : [],
);
