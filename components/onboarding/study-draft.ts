import type { Messages } from '@/lib/locales';
import {
  normaliseDomain,
  type Company,
  type CompanyInput,
  type CompanyRelation,
  type Language,
  type Study,
  type StudyInput,
} from '@/lib/market';

/** A company as the form holds it: the domains are still the text the user typed. */
export interface CompanyDraft {
  /** Identifies the row while it is edited; the company's id once it has one. */
  key: string;
  name: string;
  relation: CompanyRelation;
  domains: string;
}

/** What is wrong with a company's row, by field. */
export interface CompanyErrors {
  name: string | null;
  domains: string | null;
}

/** An empty brief. */
export const emptyStudy = (language: Language): StudyInput => ({
  name: '',
  client: '',
  product: '',
  market: '',
  area: '',
  problem: '',
  horizon: '',
  decision: '',
  language,
});

/** The brief of a study, as the form edits it. */
export const studyInput = (study: Study): StudyInput => ({
  name: study.name,
  client: study.client,
  product: study.product,
  market: study.market,
  area: study.area,
  problem: study.problem,
  horizon: study.horizon,
  decision: study.decision,
  language: study.language,
});

/** A company as the form edits it. */
export const companyDraft = (company: Company): CompanyDraft => ({
  key: company.id,
  name: company.name,
  relation: company.relation,
  domains: company.domains.join(' '),
});

const splitDomains = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** The first thing wrong in each field of a row; null when it can be saved. */
export function companyErrors(messages: Messages, draft: CompanyDraft): CompanyErrors {
  const bad = splitDomains(draft.domains).find((domain) => normaliseDomain(domain) === null);
  return {
    name: draft.name.trim() ? null : messages.onboarding.companyNameMissing,
    domains: bad === undefined ? null : messages.onboarding.domainInvalid(bad),
  };
}

/** Whether nothing was typed in a row. */
export const isBlank = (draft: CompanyDraft): boolean =>
  draft.name.trim() === '' && draft.domains.trim() === '';

/** A row as it is saved. Call it only when `companyErrors` finds nothing. */
export function companyInput(draft: CompanyDraft): CompanyInput {
  const domains = splitDomains(draft.domains).map(normaliseDomain);
  return {
    name: draft.name.trim(),
    relation: draft.relation,
    domains: [...new Set(domains.filter((domain) => domain !== null))],
    aliases: [],
  };
}
