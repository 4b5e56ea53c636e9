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
import { digestsOfWeek, evidenceByIds, type UnitOfWork } from '@/lib/store';
import type { Actions } from '@/lib/hooks/actions';
import { act } from '../activity-log.ts';
import type { ServiceContext } from '../context.ts';
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

/** One more than the last number given in the study, removed digests included. */
async function nextNumber(unit: UnitOfWork, studyId: Id): Promise<number> {
  const all = await unit.database.digests.where({ studyId }).toArray();
  return Math.max(0, ...all.map(({ number }) => number ?? 0)) + 1;
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
    issueDigest: (digestId) =>
      write('digest.issue', digestId, async (unit, draft, at) => {
        await mustBeIssuable(unit, draft);
        return { ...draft, number: await nextNumber(unit, draft.studyId), issuedAt: at };
      }),
    removeDigest: (digestId) =>
      write(
        'digest.remove',
        digestId,
        async (_unit, digest, at) => ({ ...digest, deletedAt: at }),
        (unit, id) => mustFind(unit, 'digests', id),
      ),
  };
}
