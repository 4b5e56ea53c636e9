import { toInstant, type Digest, type DigestDocument } from '@/lib/market';
import { lastDigestNumber } from '@/lib/store';
import type { ServiceContext } from '../context.ts';
import { compileDigestDocument } from '../exports/digest-document.ts';
import { digestDocumentRow } from '../exports/stored-document.ts';

/** A draft as it would be issued: its row with number and date, and the document that freezes it. */
export interface Issue {
  /** The draft the document was compiled from. */
  draft: Digest;
  issued: Digest;
  document: DigestDocument;
}

/**
 * Compiles the issue of a draft with the next number of its study. It runs before the transaction
 * that writes it: compressing and drawing would end the transaction.
 * @throws NotFoundError when the study is gone.
 */
export async function compileIssue(context: ServiceContext, draft: Digest): Promise<Issue> {
  const number = (await lastDigestNumber(context.database, draft.studyId)) + 1;
  const issued = { ...draft, number, issuedAt: toInstant(context.clock()) };
  const document = await compileDigestDocument(context, issued);
  return { draft, issued, document: await digestDocumentRow(issued, document) };
}

/** Whether an issue is still that of the draft, with a number that follows the last one given. */
export const isStillIssue = (issue: Issue, draft: Digest, lastNumber: number): boolean =>
  issue.issued.number === lastNumber + 1 && JSON.stringify(issue.draft) === JSON.stringify(draft);
