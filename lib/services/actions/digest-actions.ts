import {
  Digest,
  InvalidInputError,
  Language,
  newId,
  toInstant,
  Week,
  weekBounds,
  type Id,
} from '@/lib/market';
import { checkDigest, refreshItems, subjectOf } from '@/lib/digest';
import { moveWords } from '@/lib/documents/move-words';
import {
  digestNumberCounter,
  digestsOfWeek,
  evidenceByIds,
  lastDigestNumber,
  type UnitOfWork,
} from '@/lib/store';
import type { Actions } from '@/lib/hooks/actions';
import { act } from '../activity-log.ts';
import type { ServiceContext } from '../context.ts';
import { compileIssue, isStillIssue, type Issue } from '../digests/compile-issue.ts';
import { compileItems, zoneOf } from '../digests/compile-items.ts';
import { checked, mustFind, mustFindDraft } from './must-find.ts';

const Patch = Digest.pick({
  subject: true,
  introduction: true,
  items: true,
  hiddenSections: true,
  language: true,
}).partial();

/** A new draft of a week, compiled but not written. */
async function compileDraft(
  context: ServiceContext,
  studyId: Id,
  week: string,
  language: Language,
): Promise<Digest> {
  const at = toInstant(context.clock());
  const period = weekBounds(week);
  const items = await compileItems(context, studyId, { ...period, language });
  const headline = items.find(({ included }) => included)?.headline ?? '';
  return {
    id: newId(),
    studyId,
    week,
    ...period,
    language,
    number: null,
    subject: subjectOf(week, headline, moveWords(language, zoneOf(context))),
    introduction: '',
    items,
    hiddenSections: [],
    createdAt: at,
    updatedAt: at,
    issuedAt: null,
    deletedAt: null,
  };
}

const evidenceIdsOf = (digest: Digest): Id[] => digest.items.flatMap((item) => item.evidenceIds);

/** Refuses what no reader could use: nothing told, or a line that rests on nothing. */
async function mustBeIssuable(unit: UnitOfWork, digest: Digest): Promise<void> {
  const evidence = await evidenceByIds(unit.database, evidenceIdsOf(digest));
  const blocking = checkDigest(digest, evidence).find((issue) => issue.blocking);
  if (!blocking) return;
  throw new InvalidInputError(
    blocking.code === 'empty'
      ? 'This digest tells nothing: include at least one line.'
      : 'A line of this digest rests on no evidence: leave it out, or bring its evidence back.',
  );
}

/**
 * Writes an issue beside its digest, and takes note of its number.
 * @throws InvalidInputError when the draft changed, or its number was given, while it was compiled.
 */
async function writeIssue(unit: UnitOfWork, draft: Digest, issue: Issue | null): Promise<Digest> {
  const lastNumber = await lastDigestNumber(unit.database, draft.studyId);
  if (!issue || !isStillIssue(issue, draft, lastNumber)) {
    throw new InvalidInputError(
      'Digests of this study changed while this one was being issued: read it again, then issue it.',
    );
  }
  await unit.addAll('digestDocuments', [issue.document]);
  await unit.put('counters', digestNumberCounter(draft.studyId, lastNumber + 1));
  return issue.issued;
}

type DigestActions = Pick<
  Actions,
  'prepareDigest' | 'refreshDigest' | 'updateDigest' | 'issueDigest' | 'removeDigest'
>;

export function digestActions(context: ServiceContext): DigestActions {
  const { database } = context;
  const write = (
    action: string,
    digestId: Id,
    work: (unit: UnitOfWork, draft: Digest, at: string) => Promise<Digest>,
    find = mustFindDraft,
  ) =>
    act(context, async (unit, now) => {
      const at = toInstant(now);
      const digest = await find(unit, digestId);
      await unit.put('digests', { ...(await work(unit, digest, at)), updatedAt: at });
      const label = digest.subject || digest.week;
      return { heading: { studyId: digest.studyId, action, label }, result: undefined };
    });

  return {
    prepareDigest: async (studyId, week, language) => {
      const chosen = checked(Week, week);
      const draftOfWeek = async () =>
        (await digestsOfWeek(database, studyId, chosen)).find(({ number }) => number === null);
      const known = await draftOfWeek();
      if (known) return { digestId: known.id };
      const draft = await compileDraft(context, studyId, chosen, checked(Language, language));
      const { result } = await act(context, async (unit) => {
        await mustFind(unit, 'studies', studyId);
        // Two windows may open the same week at once.
        const other = await draftOfWeek();
        if (!other) await unit.put('digests', draft);
        const heading = { studyId, action: 'digest.prepare', label: draft.subject };
        return { heading, result: (other ?? draft).id };
      });
      return { digestId: result };
    },
    refreshDigest: async (digestId) => {
      const known = await database.digests.get(digestId);
      const fresh = known ? await compileItems(context, known.studyId, known) : [];
      return write('digest.refresh', digestId, async (unit, draft) => {
        const live = await evidenceByIds(unit.database, evidenceIdsOf(draft));
        const liveIds = new Set(live.map(({ id }) => id));
        return { ...draft, items: refreshItems(draft.items, fresh, liveIds) };
      });
    },
    updateDigest: async (digestId, patch) => {
      const words = checked(Patch, patch);
      return write('digest.update', digestId, async (_unit, draft) => ({ ...draft, ...words }));
    },
    issueDigest: async (digestId) => {
      const known = await database.digests.get(digestId);
      const issue = known?.number === null ? await compileIssue(context, known) : null;
      return write('digest.issue', digestId, async (unit, draft) => {
        await mustBeIssuable(unit, draft);
        return writeIssue(unit, draft, issue);
      });
    },
    removeDigest: (digestId) =>
      write(
        'digest.remove',
        digestId,
        async (_unit, digest, at) => ({ ...digest, deletedAt: at }),
        (unit, id) => mustFind(unit, 'digests', id),
      ),
  };
}
