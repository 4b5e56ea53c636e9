import type { Company, Id, Subject } from '../market/index.ts';
import { fold, tokenise, type Token } from './tokens.ts';

/** What the rule needs of a company. */
export type NamedCompany = Pick<Company, 'id' | 'name' | 'aliases' | 'relation'>;

/** Where evidence was found, and whom it could be about. */
export interface SubjectContext {
  /** The company whose site the page belongs to; null for a third party's page. */
  companyId: Id | null;
  /** The companies of the study. */
  companies: readonly NamedCompany[];
  /** The excerpt. */
  text: string;
}

/** Whom evidence is about, with the company when it is one. */
export interface SubjectSuggestion {
  subject: Subject;
  companyId: Id | null;
}

const startsUpperCase = (text: string): boolean => /^\p{Lu}/u.test(text);

/** How often a name stands in a text; a name with a capital is not the common word without it. */
function countMentions(name: string, text: string, tokens: readonly Token[]): number {
  const words = tokenise(name).map((token) => token.folded);
  if (words.length === 0) return 0;
  let count = 0;
  for (const [at, token] of tokens.entries()) {
    if (!words.every((word, index) => tokens[at + index]?.folded === word)) continue;
    if (startsUpperCase(name) && !/^[\p{Lu}\p{N}]/u.test(text.slice(token.start))) continue;
    count += 1;
  }
  return count;
}

/** The company a text names most often; the first of the list among equals; null when none is. */
function mostNamed(context: SubjectContext): NamedCompany | null {
  const tokens = tokenise(context.text);
  let best: { company: NamedCompany; count: number } | null = null;
  for (const company of context.companies) {
    const names = new Map([company.name, ...company.aliases].map((name) => [fold(name), name]));
    let count = 0;
    for (const name of names.values()) count += countMentions(name, context.text, tokens);
    if (count > (best?.count ?? 0)) best = { company, count };
  }
  return best?.company ?? null;
}

/**
 * Whom evidence is about: a company's own site speaks of that company; elsewhere, the company the
 * excerpt names, else the market.
 */
export function suggestSubject(context: SubjectContext): SubjectSuggestion {
  const owner = context.companies.find((company) => company.id === context.companyId);
  const company = owner ?? mostNamed(context);
  if (!company) return { subject: 'market', companyId: null };
  return { subject: company.relation === 'own' ? 'us' : 'competitor', companyId: company.id };
}
