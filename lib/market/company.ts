import { Id, Instant, z } from './schema.ts';

/** How a company stands to us; `own` is us. */
export const CompanyRelation = z.enum(['own', 'direct', 'indirect', 'entrant', 'substitute']);
export type CompanyRelation = z.infer<typeof CompanyRelation>;

/** Us or a competitor, recognised by its domains. */
export const Company = z.object({
  id: Id,
  studyId: Id,
  name: z.string().min(1).max(200),
  relation: CompanyRelation,
  /** Host names without `www.`, lower case; a page belongs to the company when its host ends with one. */
  domains: z.array(z.string().max(253)).max(50),
  aliases: z.array(z.string().max(200)).max(50),
  /** Rank in the chart palette, 0 for us, stable for the life of the study. */
  colour: z.int().min(0),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Company = z.infer<typeof Company>;

/** What the forms ask of a company. */
export const CompanyInput = Company.pick({
  name: true,
  relation: true,
  domains: true,
  aliases: true,
});
export type CompanyInput = z.infer<typeof CompanyInput>;
