import { DAY_MS, type Digest, type Evidence, type Id } from '../market/index.ts';
import { WORD_LIMIT, wordCountOf } from './length.ts';
import { ITEM_LIMIT } from './select-moves.ts';
import { SUBJECT_LENGTH } from './subject.ts';

/** Days after which a line is no news. */
const FRESH_DAYS = 7;

/** What stands between a digest and its readers; the interface has the words. */
export type DigestIssueCode =
  | 'empty'
  | 'unsourced'
  | 'missing-for-us'
  | 'missing-action'
  | 'too-long'
  | 'too-many-items'
  | 'old'
  | 'subject-too-long'
  | 'missing-subject';

export interface DigestIssue {
  code: DigestIssueCode;
  /** The line it concerns; null for the whole digest. */
  itemId: Id | null;
  /** The measure behind it: words, lines, characters or days; null when it is not a matter of degree. */
  count: number | null;
  /** Issuing is refused while it stands; otherwise it is advice. */
  blocking: boolean;
}

/**
 * What to mend before sharing a digest, in the order of its lines. An empty digest and a line without
 * evidence are refused; the rest is advice.
 *
 * @param evidence the evidence the lines rest on; what is missing or in the bin does not count
 */
export function checkDigest(
  digest: Pick<Digest, 'subject' | 'introduction' | 'items' | 'to'>,
  evidence: readonly Evidence[],
): DigestIssue[] {
  const issues: DigestIssue[] = [];
  const add = (
    code: DigestIssueCode,
    itemId: Id | null = null,
    count: number | null = null,
    blocking = false,
  ) => issues.push({ code, itemId, count, blocking });

  const included = digest.items.filter((item) => item.included);
  if (included.length === 0) add('empty', null, null, true);
  if (digest.subject.trim() === '') add('missing-subject');
  if (digest.subject.length > SUBJECT_LENGTH) {
    add('subject-too-long', null, digest.subject.length);
  }
  const words = wordCountOf(digest);
  if (words > WORD_LIMIT) add('too-long', null, words);
  if (included.length > ITEM_LIMIT) add('too-many-items', null, included.length);

  const live = new Map(
    evidence.filter((item) => !item.deletedAt).map((item) => [item.id, item] as const),
  );
  const end = new Date(digest.to).getTime();
  for (const item of included) {
    const proofs = item.evidenceIds.flatMap((id) => live.get(id) ?? []);
    if (proofs.length === 0) add('unsourced', item.id, null, true);
    if (item.forUs.trim() === '') add('missing-for-us', item.id);
    if (item.action.trim() === '') add('missing-action', item.id);
    const newest = Math.max(...proofs.map((proof) => new Date(proof.capturedAt).getTime()));
    const days = Math.floor((end - newest) / DAY_MS);
    if (proofs.length > 0 && days >= FRESH_DAYS) add('old', item.id, days);
  }
  return issues;
}
