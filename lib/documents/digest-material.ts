import type {
  Change,
  Company,
  Digest,
  Entry,
  Evidence,
  Id,
  PriceObservation,
} from '../market/index.ts';
import type { DocumentMaterial } from './source-register.ts';

/** The rows a digest is compiled from. Captures of before the week tell which competitors are quiet. */
export interface DigestMaterial extends DocumentMaterial {
  changes: readonly Change[];
  observations: readonly PriceObservation[];
  /** Open gaps become the open questions. */
  entries: readonly Entry[];
  /** The digest issued before, for the follow-up of its actions. */
  previousDigest: Digest | null;
}

/** Finds the rows of a digest by their ids. */
export interface DigestIndex {
  companyName(companyId: Id | null): string | null;
  companies: ReadonlyMap<Id, Company>;
  evidenceOf(ids: readonly Id[]): Evidence[];
}

/** Indexes the rows of a digest; evidence in the bin is left out. */
export function indexDigest(material: DigestMaterial): DigestIndex {
  const companies = new Map(material.companies.map((company) => [company.id, company]));
  const evidence = new Map(
    material.evidence.filter((item) => !item.deletedAt).map((item) => [item.id, item] as const),
  );
  return {
    companies,
    companyName: (companyId) => (companyId && companies.get(companyId)?.name) || null,
    evidenceOf: (ids) => ids.flatMap((id) => evidence.get(id) ?? []),
  };
}
