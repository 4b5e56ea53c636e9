import { useMutation } from '@/components/shell/use-mutation';
import { useActions } from '@/lib/hooks/actions';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Entry, Id, Quadrant } from '@/lib/market';
import { draftStatement } from './draft-statement.ts';

/** The writes of the board, each said with its undo; those that resolve answer whether it was done. */
export interface BoardWrites {
  /** Makes a statement of evidence, then hands it over to be written. */
  place: (item: EvidenceInContext, quadrant: Quadrant) => Promise<void>;
  /** Adds a statement without evidence. */
  write: (quadrant: Quadrant, statement: string) => Promise<boolean>;
  save: (
    entryId: Id,
    words: Pick<Entry, 'statement' | 'because' | 'therefore'>,
  ) => Promise<boolean>;
  setState: (entryId: Id, state: 'validated' | 'drafted') => void;
  move: (entryId: Id, quadrant: Quadrant, beforeId: Id | null, isSameCell: boolean) => void;
  attach: (entryId: Id, evidenceId: Id, side: 'supports' | 'contradicts') => void;
  detach: (entryId: Id, evidenceId: Id) => void;
  remove: (entryId: Id) => void;
}

/** @param onPlaced told the new statement, from evidence placed in the tray. */
export function useBoardWrites(onPlaced: (entryId: Id) => void): BoardWrites {
  const locale = useLocale();
  const words = locale.messages.diagnosis;
  const { study } = useCurrentStudy();
  const actions = useActions();
  const mutate = useMutation();
  return {
    place: async (item, quadrant) => {
      await mutate(words.placed(words.quadrants[quadrant]), async () => {
        const done = await actions.createEntry({
          studyId: study.id,
          quadrant,
          statement: draftStatement(item, locale),
          evidenceIds: [item.evidence.id],
        });
        onPlaced(done.entryId);
        return done;
      });
    },
    write: (quadrant, statement) =>
      mutate(words.written(words.quadrants[quadrant]), () =>
        actions.createEntry({ studyId: study.id, quadrant, statement, evidenceIds: [] }),
      ),
    save: (entryId, patch) => mutate(words.changed, () => actions.updateEntry(entryId, patch)),
    setState: (entryId, state) =>
      void mutate(state === 'validated' ? words.validatedDone : words.draftedDone, () =>
        actions.updateEntry(entryId, { state }),
      ),
    move: (entryId, quadrant, beforeId, isSameCell) =>
      void mutate(isSameCell ? words.reordered : words.moved(words.quadrants[quadrant]), () =>
        actions.moveEntry(entryId, quadrant, beforeId),
      ),
    attach: (entryId, evidenceId, side) =>
      void mutate(side === 'supports' ? words.attached : words.contradicting, () =>
        actions.attachEvidence(entryId, evidenceId, side),
      ),
    detach: (entryId, evidenceId) =>
      void mutate(words.detached, () => actions.detachEvidence(entryId, evidenceId)),
    remove: (entryId) => void mutate(words.removed, () => actions.removeEntry(entryId)),
  };
}
